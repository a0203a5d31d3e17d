# findings

# Ce qui ressort. `.short` dit ce que compte le grand nombre.
find-f1 =
    { $app } a demandé votre position { $count } fois le { $day }, environ { $minutes ->
        [1] chaque minute
        [60] chaque heure
       *[other] toutes les { $minutes } minutes
    }.
    .number = { $number }
    .short = demandes de position en un jour
    .caution = Le rapport ne dit pas si l’application était ouverte.

find-f2 =
    { $app } a ouvert vos photos { $count ->
        [1] une fois
       *[other] { $count } fois
    } en { $days ->
        [1] un jour
       *[other] { $days } jours
    }{ $night ->
        [0] .
       *[other] , dont { $night } entre minuit et 5 h.
    }
    .number = { $number }
    .short = lectures de vos photos
    .caution = Le rapport ne dit pas si l’application était ouverte.

find-f3 =
    { $app } a utilisé { $tool ->
        [microphone] le micro
       *[camera] la caméra
    } { $count ->
        [1] une fois
       *[other] { $count } fois
    }{ $known ->
        [yes] , le plus longtemps pendant { $longest }.
       *[no] .
    }
    .number = { $number }
    .short = { $tool ->
        [microphone] usages du micro
       *[camera] usages de la caméra
    }
    .caution = Le rapport ne dit pas ce qui a été enregistré, ni si quelque chose l’a été.

find-f8 = L’entrée la plus ancienne date du { $date }.{ $apart ->
        [yes] { $count ->
            [1] {""} Toutes les autres avec une date sont de { $month } ou après.
           *[other] {""} Toutes sauf { $count } avec une date sont de { $month } ou après.
        }
       *[no] {""}
    }
    .number = { $number }
    .short = années de l’entrée la plus ancienne à la plus récente

find-f12 =
    { $count ->
        [1] Une photo ou un film contient le lieu de prise de vue.
       *[other] { $count } photos et films contiennent le lieu de prise de vue.
    }
    .number = { $number }
    .short = photos et films avec leur lieu
    .caution = Le lieu est écrit dans le fichier. Qui reçoit le fichier peut le lire.

find-f13 = { $percent } % des entrées avec une heure se situent entre minuit et 5 h.
    .number = { $number } %
    .short = des entrées avec une heure, la nuit
    .caution = Ce sont { $count } des { $of } entrées avec une heure. De minuit à 5 h, c’est 21 % d’une journée. Horloge : { $clock }. Une application peut créer des entrées seule : cela ne veut pas dire que vous étiez éveillé.

find-f14 =
    { $once ->
        [yes] Le plus d’entrées : { $name } { $date }, vers { $hour }.
       *[no] Le plus d’entrées : { $weekday ->
                [0] le lundi
                [1] le mardi
                [2] le mercredi
                [3] le jeudi
                [4] le vendredi
                [5] le samedi
               *[other] le dimanche
            } vers { $hour }.
    }
    .number = { $number }
    .short =
        { $once ->
            [yes] entrées dans l’heure la plus remplie
           *[no] entrées dans l’heure la plus remplie de la semaine
        }

find-f15 = Connexions depuis des adresses enregistrées ici : { $list }.
    .number = { $number }
    .short = pays ou régions
    .caution = Le lieu où une adresse est enregistrée n’est pas toujours celui où était la personne.

find-f4 =
    { $count ->
        [1] Une entreprise est nommée : elle vous a sur une liste ou utilise
       *[other] { $count } entreprises sont nommées : elles vous ont sur une liste ou utilisent
    } ce que vous avez fait, pour la publicité.
    .number = { $number }
    .short = { $count ->
        [1] entreprise nommée pour des publicités
       *[other] entreprises nommées pour des publicités
    }
    .caution = Être nommée ne prouve pas que l’entreprise a encore les données.

find-f5 =
    D’autres applications et sites ont envoyé à { $one ->
        [yes] { $platform }
       *[no] une plateforme
    } { $count ->
        [1] un signalement
       *[other] { $count } signalements
    } sur vous.
    .number = { $number }
    .short = { $count ->
        [1] signalement d’une autre application ou d’un autre site
       *[other] signalements d’autres applications et sites
    }

find-f6 =
    { $one ->
        [yes] { $platform }
       *[no] Une plateforme
    } vous a associé { $count } sujets.
    .number = { $number }
    .short = sujets qui vous sont associés
    .caution = Lisez-les ensemble, pas un par un. Un sujet peut être faux.

find-f7 =
    { $count ->
        [1] Une étiquette qu’ils vous ont donnée est écrite.
       *[other] { $count } étiquettes qu’ils vous ont données sont écrites.
    }
    .number = { $number }
    .short = { $count ->
        [1] étiquette qu’ils vous ont donnée
       *[other] étiquettes qu’ils vous ont données
    }
    .caution = Une étiquette est une supposition, le plus souvent pour choisir des publicités. Elle peut être fausse.

find-f10 =
    { $count ->
        [1] Une fiche d’un carnet d’adresses est ici.
       *[other] { $count } fiches d’un carnet d’adresses sont ici.
    }
    .number = { $number }
    .short = { $count ->
        [1] fiche de carnet d’adresses
       *[other] fiches de carnet d’adresses
    }
    .caution = Une application peut les copier d’un téléphone. D’autres sont saisies à la main.

find-f11 = { $count } entrées de lieux exacts sont ici{ $known ->
        [yes] , le plus récent du { $date }.
       *[no] .
    }
    .number = { $number }
    .short = entrées de lieux exacts
    .caution = Un lieu est l’endroit où était un appareil. Quelqu’un d’autre le portait peut-être.

find-f18 =
    { $count ->
        [1] Une entrée sur des cartes ou comptes est ici. Les numéros sont le plus souvent cachés en partie.
       *[other] { $count } entrées sur des cartes ou comptes sont ici. Les numéros sont le plus souvent cachés en partie.
    }
    .number = { $number }
    .short = { $count ->
        [1] entrée de carte ou de compte
       *[other] entrées de cartes et de comptes
    }

find-f20 =
    { $count ->
        [1] Une entrée sur des papiers d’identité ou des contrôles de visage ou de voix est ici
       *[other] { $count } entrées sur des papiers d’identité ou des contrôles de visage ou de voix sont ici
    }{ $known ->
        [yes] , la plus récente du { $date }.
       *[no] .
    }
    .number = { $number }
    .short = { $count ->
        [1] entrée d’identité ou de visage
       *[other] entrées d’identité ou de visage
    }

find-f17 =
    { $count ->
        [1] Une recherche est conservée
       *[other] { $count } recherches sont conservées
    }{ $known ->
        [yes] , depuis le { $date }.
       *[no] .
    }
    .number = { $number }
    .short = recherches conservées

find-f9 =
    { $count ->
        [1] Une chose marquée comme supprimée est encore dans cet export.
       *[other] { $count } choses marquées comme supprimées sont encore dans cet export.
    }
    .number = { $number }
    .short = { $count ->
        [1] chose marquée comme supprimée
       *[other] choses marquées comme supprimées
    }
    .caution = Une plateforme peut garder un temps ce qui est supprimé, pour pouvoir le rétablir.

find-f16 =
    { $count ->
        [1] Un appareil utilisé pour la dernière fois avant le { $date } était encore connecté.
       *[other] { $count } appareils utilisés pour la dernière fois avant le { $date } étaient encore connectés.
    }
    .number = { $number }
    .short = { $count ->
        [1] appareil encore connecté
       *[other] appareils encore connectés
    }
    .caution = Ce n’est peut-être plus le cas. L’export dit comment c’était quand il a été fait.

find-f19 = La date de naissance donnée est celle de quelqu’un de moins de { $age } ans. Dans bien des pays, c’est alors un compte d’enfant.
    .number = moins de { $number } ans
    .short = selon la date de naissance donnée
    .caution = L’âge est compté jusqu’à l’entrée la plus récente. Une date peut être mal saisie.

find-f21 = { $platform } dit recevoir des rapports venus d’autres. Aucune entrée de cet export n’en nomme.
    .number = { $number }
    .short = { $count ->
        [1] affirmation sur d’autres, non trouvée dans cet export
       *[other] affirmations sur d’autres, non trouvées dans cet export
    }
    .caution = Cela ne prouve pas qu’il n’y en a pas.

find-f22 =
    { $count ->
        [1] Une des { $of } entrées est très sensible, dans : { $list }.
       *[other] { $count } des { $of } entrées sont très sensibles, la plupart dans : { $list }.
    }
    .number = { $number }
    .short = { $count ->
        [1] entrée à traiter avec soin
       *[other] entrées à traiter avec soin
    }
    .caution = Par leur type, ou par un numéro qu’elles contiennent, comme celui d’une carte bancaire. Les lois protègent davantage ces détails, ou ils peuvent nuire si d’autres les voient.
