# findings

# Was auffällt. `.short` sagt, was die große Zahl zählt.
find-f1 =
    { $app } fragte am { $day } { $count }-mal nach deinem Standort, etwa { $minutes ->
        [1] jede Minute
        [60] jede Stunde
       *[other] alle { $minutes } Minuten
    }.
    .number = { $number }
    .short = Standortabfragen an einem Tag
    .caution = Der Bericht sagt nicht, ob die App offen war.

find-f2 =
    { $app } öffnete deine Fotos { $count ->
        [one] einmal
       *[other] { $count }-mal
    } in { $days ->
        [one] einem Tag
       *[other] { $days } Tagen
    }{ $night ->
        [0] .
       *[other] , davon { $night }-mal zwischen Mitternacht und 5 Uhr.
    }
    .number = { $number }
    .short = Zugriffe auf deine Fotos
    .caution = Der Bericht sagt nicht, ob die App offen war.

find-f3 =
    { $app } nutzte { $tool ->
        [microphone] das Mikrofon
       *[camera] die Kamera
    } { $count ->
        [one] einmal
       *[other] { $count }-mal
    }{ $known ->
        [yes] , am längsten { $longest }.
       *[no] .
    }
    .number = { $number }
    .short = { $tool ->
        [microphone] Nutzungen des Mikrofons
       *[camera] Nutzungen der Kamera
    }
    .caution = Der Bericht sagt nicht, was aufgenommen wurde oder ob überhaupt etwas.

find-f8 = Der älteste Eintrag ist vom { $date }.{ $apart ->
        [yes] { $count ->
            [one] {""} Alle anderen mit Datum sind von { $month } oder später.
           *[other] {""} Alle bis auf { $count } mit Datum sind von { $month } oder später.
        }
       *[no] {""}
    }
    .number = { $number }
    .short = Jahre vom ältesten bis zum neuesten Eintrag

find-f12 =
    { $count ->
        [one] Ein Foto oder Film enthält den Ort der Aufnahme.
       *[other] { $count } Fotos und Filme enthalten den Ort der Aufnahme.
    }
    .number = { $number }
    .short = Fotos und Filme mit ihrem Ort
    .caution = Der Ort steht in der Datei. Wer die Datei bekommt, kann ihn lesen.

find-f13 = { $percent } % der Einträge mit Uhrzeit liegen zwischen Mitternacht und 5 Uhr.
    .number = { $number } %
    .short = der Einträge mit Uhrzeit bei Nacht
    .caution = Das sind { $count } von { $of } Einträgen mit Uhrzeit. Mitternacht bis 5 Uhr sind 21 % eines Tages. Uhr: { $clock }. Eine App kann von selbst Einträge machen: Es heißt nicht, dass du wach warst.

find-f14 =
    { $once ->
        [yes] Die meisten Einträge: { $name } { $date }, gegen { $hour }.
       *[no] Die meisten Einträge: { $weekday ->
                [0] montags
                [1] dienstags
                [2] mittwochs
                [3] donnerstags
                [4] freitags
                [5] samstags
               *[other] sonntags
            } gegen { $hour }.
    }
    .number = { $number }
    .short =
        { $once ->
            [yes] Einträge in der vollsten Stunde
           *[no] Einträge in der vollsten Stunde der Woche
        }

find-f15 = Anmeldungen von Adressen, die hier registriert sind: { $list }.
    .number = { $number }
    .short = Länder oder Regionen
    .caution = Wo eine Adresse registriert ist, ist nicht immer dort, wo jemand war.

find-f4 =
    { $count ->
        [one] Eine Firma ist genannt, die
       *[other] { $count } Firmen sind genannt, die
    } dich für Werbung auf einer { $count ->
        [one] Liste hat oder nutzt
       *[other] Liste haben oder nutzen
    }, was du getan hast.
    .number = { $number }
    .short = { $count ->
        [one] Firma, für Werbung an dich genannt
       *[other] Firmen, für Werbung an dich genannt
    }
    .caution = Genannt zu sein beweist nicht, dass die Firma die Daten noch hat.

find-f5 =
    Andere Apps und Websites schickten { $one ->
        [yes] { $platform }
       *[no] einer Plattform
    } { $count ->
        [one] eine Meldung
       *[other] { $count } Meldungen
    } über dich.
    .number = { $number }
    .short = { $count ->
        [one] Meldung einer anderen App oder Website
       *[other] Meldungen anderer Apps und Websites
    }

find-f6 =
    { $one ->
        [yes] { $platform }
       *[no] Eine Plattform
    } hat dir { $count } Themen zugeordnet.
    .number = { $number }
    .short = dir zugeordnete Themen
    .caution = Lies sie zusammen, nicht einzeln. Ein Thema kann falsch sein.

find-f7 =
    { $count ->
        [one] Ein Etikett, das sie dir gegeben haben, ist aufgeschrieben.
       *[other] { $count } Etiketten, die sie dir gegeben haben, sind aufgeschrieben.
    }
    .number = { $number }
    .short = { $count ->
        [one] Etikett, das sie dir gegeben haben
       *[other] Etiketten, die sie dir gegeben haben
    }
    .caution = Ein Etikett ist eine Vermutung, meist um Werbung zu wählen. Sie kann falsch sein.

find-f10 =
    { $count ->
        [one] Ein Eintrag eines Adressbuchs ist hier enthalten.
       *[other] { $count } Einträge eines Adressbuchs sind hier enthalten.
    }
    .number = { $number }
    .short = { $count ->
        [one] Eintrag im Adressbuch
       *[other] Einträge im Adressbuch
    }
    .caution = Eine App kann sie aus einem Telefon kopieren. Andere sind von Hand eingetragen.

find-f11 = { $count } Einträge mit genauen Orten sind hier enthalten{ $known ->
        [yes] , der neueste vom { $date }.
       *[no] .
    }
    .number = { $number }
    .short = Einträge mit genauen Orten
    .caution = Ein Ort ist dort, wo ein Gerät war. Vielleicht trug es jemand anderes.

find-f18 =
    { $count ->
        [one] Ein Eintrag über Karten oder Bankkonten ist hier enthalten. Nummern sind meist teilweise verdeckt.
       *[other] { $count } Einträge über Karten oder Bankkonten sind hier enthalten. Nummern sind meist teilweise verdeckt.
    }
    .number = { $number }
    .short = { $count ->
        [one] Eintrag zu Karte oder Konto
       *[other] Einträge zu Karten und Konten
    }

find-f20 =
    { $count ->
        [one] Ein Eintrag über Ausweise, Gesichts- oder Stimmprüfungen ist hier enthalten
       *[other] { $count } Einträge über Ausweise, Gesichts- oder Stimmprüfungen sind hier enthalten
    }{ $known ->
        [yes] , der neueste vom { $date }.
       *[no] .
    }
    .number = { $number }
    .short = { $count ->
        [one] Eintrag zu Ausweis oder Gesichtsprüfung
       *[other] Einträge zu Ausweis oder Gesichtsprüfung
    }

find-f17 =
    { $count ->
        [one] Eine Suche ist
       *[other] { $count } Suchen sind
    } gespeichert{ $known ->
        [yes] , zurück bis { $date }.
       *[no] .
    }
    .number = { $number }
    .short = gespeicherte Suchen

find-f9 =
    { $count ->
        [one] Etwas ist als gelöscht markiert und noch in diesem Export.
       *[other] { $count } Dinge sind als gelöscht markiert und noch in diesem Export.
    }
    .number = { $number }
    .short = { $count ->
        [one] als gelöscht markiert
       *[other] als gelöscht markiert
    }
    .caution = Eine Plattform kann Gelöschtes eine Weile behalten, damit man es zurückholen kann.

find-f16 =
    { $count ->
        [one] Ein Gerät, zuletzt vor dem { $date } benutzt, war noch angemeldet.
       *[other] { $count } Geräte, zuletzt vor dem { $date } benutzt, waren noch angemeldet.
    }
    .number = { $number }
    .short = { $count ->
        [one] noch angemeldetes Gerät
       *[other] noch angemeldete Geräte
    }
    .caution = Vielleicht ist es inzwischen abgemeldet. Der Export sagt, wie es damals war.

find-f19 = Das angegebene Geburtsdatum gehört zu jemandem unter { $age }. In vielen Ländern ist es damit ein Kinderkonto.
    .number = unter { $number }
    .short = nach dem angegebenen Geburtsdatum
    .caution = Das Alter ist bis zum neuesten Eintrag gezählt. Ein Geburtsdatum kann vertippt sein.

find-f21 = { $platform } sagt, dass es Berichte von anderen bekommt. Kein Eintrag in diesem Export nennt einen.
    .number = { $number }
    .short = { $count ->
        [one] Aussage über andere, in diesem Export nicht gefunden
       *[other] Aussagen über andere, in diesem Export nicht gefunden
    }
    .caution = Das beweist nicht, dass es keine gibt.

find-f22 =
    { $count ->
        [one] Einer von { $of } Einträgen ist besonders sensibel, unter: { $list }.
       *[other] { $count } von { $of } Einträgen sind besonders sensibel, die meisten unter: { $list }.
    }
    .number = { $number }
    .short = { $count ->
        [one] Eintrag, mit Vorsicht zu behandeln
       *[other] Einträge, mit Vorsicht zu behandeln
    }
    .caution = Wegen ihrer Art oder wegen einer Nummer darin, etwa der einer Bankkarte. Gesetze schützen solche Angaben besonders, oder es kann schaden, wenn andere sie sehen.
