# Les types de données, comment chacun est venu à l’entreprise, et à quel point il est privé.
# D’après la taxonomie ; un attribut d’une catégorie répond à une question.

## Catégories

cat-about = Sur vous
    .short = Sur vous
    .say = Des faits qui disent qui vous êtes, comme nom, numéro de téléphone et anniversaire.
    .why = Pour ouvrir votre compte, vérifier que c’est vous, et choisir selon l’âge ou le lieu.
    .who = L’entreprise et ses aides. Ce qui est sur votre page publique est visible par tous.
    .do = Changez ou retirez ce dont l’application n’a pas besoin. Prenez un surnom. Retirez votre numéro de la page publique.
cat-people = Les gens que vous connaissez
    .short = Personnes
    .say = Amis, famille et contacts que l’application vous a associés.
    .why = Pour suggérer qui suivre, vous montrer leurs publications et agrandir l’application.
    .who = L’entreprise et ses aides. Votre liste d’amis peut être publique.
    .do = Coupez l’envoi des contacts, puis supprimez les contacts synchronisés. Cachez votre liste d’amis.
cat-messages = Messages et appels
    .short = Messages
    .say = Ce que vous avez écrit ou dit à d’autres, et quand.
    .why = Pour envoyer et garder vos messages, et arrêter spam et fraude.
    .who = Les personnes de la discussion, l’entreprise, et justice ou police si la loi le dit.
    .do = Supprimez les vieilles discussions. Activez le chiffrement de bout en bout et les messages éphémères s’ils existent.
cat-content = Ce que vous avez créé
    .short = Créé par vous
    .say = Publications, photos, vidéos et commentaires que vous avez mis dans l’application.
    .why = Pour montrer vos publications aux autres et apprendre à leurs systèmes ce que vous aimez.
    .who = Qui vous avez choisi, ou tous si c’est public. L’entreprise garde une copie.
    .do = Rendez privées les vieilles publications. Retirez les lieux. Supprimez les brouillons inutiles.
cat-activity = Ce que vous regardez, aimez et cherchez
    .short = Voir, aimer, chercher
    .say = Une trace de ce que vous regardez et de vos réactions.
    .why = Pour choisir ce que vous verrez ensuite, régler le fil et choisir les publicités.
    .who = L’entreprise et ses aides. Les j’aime peuvent être publics. Les partenaires publicitaires peuvent en recevoir une partie.
    .do = Effacez votre historique. Activez la suppression automatique. Réinitialisez votre fil.
cat-location = Les lieux où vous avez été
    .short = Lieux
    .say = Où était votre téléphone, et quand.
    .why = Pour montrer ce qui est près de vous, des publicités locales, et vérifier les connexions étranges.
    .who = L’entreprise, ses aides pour cartes et publicités, et justice ou police si la loi le dit.
    .do = Réglez la position sur « pendant l’usage » ou « jamais ». Coupez la position exacte. Supprimez l’historique des positions.
cat-device = Vos appareils et connexions
    .short = Appareils
    .say = Quels téléphones et ordinateurs vous utilisez, et chaque connexion à votre compte.
    .why = Pour protéger votre compte, arrêter la fraude et relier vos appareils pour la publicité.
    .who = L’entreprise et ses aides de sécurité. Les numéros d’identification peuvent aller aux partenaires publicitaires.
    .do = Déconnectez les vieux appareils. Activez la connexion en deux étapes. Réinitialisez l’identifiant publicitaire. Vérifiez l’accès à la caméra, au micro et aux photos.
cat-usage = Quand et comment vous utilisez l’application
    .short = Usage
    .say = Combien de fois vous ouvrez l’application, combien de temps, et quelles parties.
    .why = Pour corriger les défauts, voir ce qui sert, et vous faire revenir.
    .who = L’entreprise, et des entreprises qui comptent touches et écrans pour elle.
    .do = Coupez le partage des données d’usage. Fixez une limite de temps. Coupez les notifications.
cat-money = Argent et achats
    .short = Argent
    .say = Ce que vous avez acheté, comment vous avez payé, et à qui.
    .why = Pour encaisser, arrêter la fraude, tenir les impôts et suggérer des achats.
    .who = L’entreprise, banques, boutiques, livreurs et services des impôts.
    .do = Retirez les cartes enregistrées. Supprimez les vieilles adresses. Vérifiez les commandes inconnues.
cat-ads = Publicités et suppositions sur vous
    .short = Publicités
    .say = Les publicités vues, et ce que l’entreprise pense que vous aimez.
    .why = Pour vendre des publicités et vous montrer ce que vous pourriez acheter ou regarder.
    .who = L’entreprise, les annonceurs, et des entreprises qui vendent des faits sur les gens.
    .do = Coupez les publicités fondées sur vous. Supprimez vos intérêts publicitaires. Demandez aux entreprises listées de vous retirer.
cat-unsorted = Pas encore trié
    .short = Pas encore trié
    .say = Des entrées dont nous ne connaissons pas encore le type. Rien n’est laissé de côté.
    .why = Nous ne pouvons pas encore le dire.
    .who = Nous ne pouvons pas encore le dire.
    .do = Ouvrez la liste des fichiers et voyez d’où cela vient.

## Types

kind-about-names = Noms et noms d’utilisateur
    .say = Les noms que vous utilisez, et le numéro de votre compte.
kind-about-contact = E-mail, téléphone et adresse
    .say = Façons de vous joindre, comme e-mail, téléphone ou adresse.
kind-about-basics = Anniversaire, âge et genre
    .say = Date de naissance, tranche d’âge, genre, langue ou pays.
kind-about-id-checks = Papiers d’identité et contrôles du visage
    .say = Copies de papiers, contrôles du vrai nom, et images du visage ou de la voix.
kind-about-profile = Page et photo de profil
    .say = Ce que vous avez écrit sur vous, et votre photo de profil.
kind-about-work-home = Travail, école et foyer
    .say = Votre travail, école, logement et situation de famille.
kind-about-health = Santé, corps et sport
    .say = Pas, sommeil, pouls, maladie ou mesures du corps.
kind-about-beliefs = Croyances, vie amoureuse et origine
    .say = Foi, politique, qui vous aimez, d’où vient votre famille, ou casier judiciaire.
kind-people-address-book = Contacts du téléphone partagés
    .say = Noms et numéros copiés de votre téléphone.
kind-people-follows = Amis, abonnés et abonnements
    .say = Qui vous suit et qui vous suivez.
kind-people-groups = Famille et groupes
    .say = Liens de famille, groupes et cercles rejoints.
kind-people-blocked = Personnes bloquées et cachées
    .say = Personnes que vous avez bloquées, rendues muettes ou cachées.
kind-people-suggested = Personnes que l’application pense que vous connaissez
    .say = Liens que l’application a devinés seule.
kind-messages-private = Discussions privées
    .say = Messages entre vous et une autre personne ou un programme de discussion.
kind-messages-group = Discussions de groupe
    .say = Messages dans vos groupes.
kind-messages-calls = Appels et messages vocaux
    .say = Appels faits ou reçus, et messages vocaux.
kind-messages-email = E-mails
    .say = E-mails envoyés ou reçus.
kind-messages-files = Photos et fichiers des discussions
    .say = Images, films et fichiers envoyés dans des discussions.
kind-messages-who-when = À qui vous avez parlé, et quand
    .say = Noms, dates et heures, sans les mots.
kind-messages-support = Aide et plaintes
    .say = Ce que vous avez écrit au service client.
kind-content-posts = Publications et stories
    .say = Publications, stories et notes brèves partagées.
kind-content-media = Photos et vidéos
    .say = Images et films que vous avez mis dans l’application.
kind-content-comments = Commentaires et avis
    .say = Ce que vous avez écrit sous des publications, ou sur des boutiques et lieux.
kind-content-live-audio = Directs, musique et son
    .say = Vidéos en direct, chansons et sons de vous.
kind-content-drafts = Brouillons, notes, fichiers et rendez-vous
    .say = Ce que vous avez gardé sans publier, et votre agenda.
kind-content-photo-facts = Faits cachés dans vos photos
    .say = Heure, lieu et appareil qui se cachent dans une photo.
kind-content-games = Jeux et scores
    .say = Jeux joués, scores et parties sauvegardées.
kind-activity-watched = Regardé, lu et écouté
    .say = Vidéos, publications et chansons ouvertes, et leur durée si elle a été notée.
kind-activity-likes = J’aime et favoris
    .say = Ce que vous avez aimé, gardé, noté ou caché.
kind-activity-searches = Recherches
    .say = Mots tapés dans le champ de recherche.
kind-activity-links = Liens et pages ouverts
    .say = Liens touchés et pages web vues.
kind-activity-shares = Ce que vous avez transmis
    .say = Publications envoyées à d’autres.
kind-activity-polls = Sondages, quiz et choix
    .say = Réponses données dans des sondages et quiz.
kind-activity-items = Boutiques et articles regardés
    .say = Articles vus ou mis au panier sans achat.
kind-location-exact = Lieux exacts
    .say = Points sur une carte avec une heure.
kind-location-rough = Région approximative
    .say = Une ville, un pays ou une région, et aucun lieu exact.
kind-location-visits = Visites et passages
    .say = Lieux marqués ou séjours.
kind-location-routes = Trajets et itinéraires
    .say = Chemins à pied, en voiture ou en train.
kind-location-checks = Demandes de position des applications
    .say = Chaque fois qu’une application a demandé où vous étiez.
kind-location-saved = Lieux enregistrés et de livraison
    .say = Maison, travail et lieux pour colis ou repas.
kind-location-around = Ce qui vous entoure
    .say = Wi-Fi, Bluetooth et pièces que votre téléphone a vus.
kind-device-devices = Téléphones et ordinateurs
    .say = Marque, modèle et système de vos appareils.
kind-device-network = Adresses internet et réseaux
    .say = Le numéro de votre accès internet, et son réseau.
kind-device-sign-ins = Connexions au compte
    .say = Quand et d’où vous vous êtes connecté ou déconnecté.
kind-device-ids = Numéros d’identification du téléphone
    .say = Numéros auxquels des entreprises reconnaissent votre téléphone.
kind-device-security = Mots de passe et sécurité du compte
    .say = Changements de mot de passe, questions de sécurité, applications liées.
kind-device-sensors = Accès à la caméra, au micro et aux photos
    .say = Chaque fois qu’une application a utilisé caméra, micro, contacts ou photos.
kind-device-installed = Autres applications du téléphone
    .say = Noms d’autres applications que vous avez.
kind-usage-time = Temps dans l’application
    .say = Quand vous l’avez ouverte et fermée, et combien de temps.
kind-usage-features = Parties et boutons utilisés
    .say = Écrans vus et boutons touchés.
kind-usage-contacted = Entreprises appelées par l’application
    .say = Noms web contactés par l’application, comme des régies publicitaires.
kind-usage-settings = Réglages choisis
    .say = Choix comme langue, notifications et vie privée.
kind-usage-crashes = Plantages et vitesse
    .say = Notes sur erreurs, vitesse et batterie.
kind-usage-notices = Notifications et e-mails envoyés
    .say = Messages que l’application vous a envoyés.
kind-usage-rules = Contrôles des règles et blocages
    .say = Avertissements, blocages et publications retirées.
kind-money-orders = Commandes et achats
    .say = Ce que vous avez acheté, avec prix et date.
kind-money-cards = Cartes et comptes bancaires
    .say = Numéros de carte et de compte, le plus souvent cachés en partie.
kind-money-transfers = Argent envoyé et reçu
    .say = Paiements à et de personnes et boutiques.
kind-money-balance = Solde, pièces et cadeaux
    .say = Argent, points ou pièces dans l’application, et cadeaux.
kind-money-credit = Crédit, prêts et impôts
    .say = Notes de crédit, prêts, assurances et impôts.
kind-money-bookings = Voyages, repas et billets
    .say = Réservations, trajets, repas et billets.
kind-money-earnings = Argent gagné
    .say = Salaire, ventes et cadeaux pour votre travail.
kind-ads-seen = Publicités vues ou touchées
    .say = Publicités montrées par l’application, et ce que vous avez fait.
kind-ads-interests = Ce qu’ils pensent que vous aimez
    .say = Sujets que l’entreprise vous a associés.
kind-ads-profile = Ce qu’ils pensent que vous êtes
    .say = Suppositions sur âge, genre, revenu ou foyer.
kind-ads-lists = Entreprises qui vous ont sur une liste
    .say = Annonceurs qui ont envoyé une liste où vous figurez.
kind-ads-offsite = Ce que d’autres applications et sites ont dit
    .say = Visites, paniers et achats signalés par d’autres entreprises.
kind-ads-choices = Vos choix publicitaires
    .say = Vos réponses sur la publicité et le suivi.
kind-ads-media-guesses = Suppositions d’après visage, voix ou humeur
    .say = Ce qu’un ordinateur a lu dans vos photos, vidéos ou votre voix.
kind-unsorted = Pas encore trié
    .say = Des entrées dont nous ne connaissons pas encore le type. Rien n’est laissé de côté.

## Comment l’entreprise a obtenu une entrée

origin-told = Vous le leur avez dit
    .means = Vous l’avez tapé, envoyé ou choisi.
origin-recorded = Ils l’ont enregistré
    .means = Gardé pendant que vous utilisiez l’application.
origin-recorded-ios-app-privacy = Le téléphone l’a noté
origin-worked-out = Ils l’ont déduit
    .means = Une supposition ou une note. Elle peut être fausse.
origin-others = D’autres le leur ont dit
    .means = Une autre application, boutique, personne ou liste.
origin-about-record = Notes sur votre fiche
    .means = Combien de temps elle est gardée, qui l’a vue, quand elle a changé.

## À quel point une entrée est privée

level-0 = Ordinaire
    .means = Dit peu sur vous à elle seule.
level-1 = Personnelle
    .means = Vous désigne, mais montre peu de votre vie privée.
level-2 = Privée
    .means = Vous choisiriez qui peut la voir.
level-3 = Très sensible
    .means = Les lois la protègent davantage, ou sa perte peut nuire vite.

## Comment elle peut servir

use-run = Faire ce que vous avez demandé
use-choose = Choisir ce que vous voyez, et quelles publicités
use-improve = Faire mieux choisir leur système
use-earn = Vendre des choses et gagner de l’argent
use-protect = Protéger les comptes et arrêter la fraude
use-law = Suivre la loi et répondre aux autorités

## Comment nous connaissons un usage

ground-policy = nommé dans la politique de l’entreprise, { $date }
ground-export = nommé dans cet export
ground-usual = habituel pour ce type de données

## Qui peut la voir

who-you = Vous seulement
who-chosen = Les personnes choisies par vous
who-everyone = Tout le monde
who-company = L’entreprise
who-helpers = Ses aides, pour héberger, compter ou assister
who-group = Sa société sœur ou mère, aussi dans d’autres pays
who-partners = Annonceurs et partenaires
who-officials = Police, justice et autres autorités

## Marques sur une entrée

mark-others = nomme d’autres personnes
mark-guess = une supposition
mark-child = compte d’un enfant
mark-public = public
mark-changed = changé par vous
mark-deleted = supprimé mais encore ici

## Types de valeurs qui nomment ou joignent une personne

identifier-email = Adresses e-mail
identifier-phone = Numéros de téléphone
identifier-ip = Adresses internet (IP)
identifier-mac = Numéros de carte réseau
identifier-device-id = Numéros d’identification du téléphone
identifier-advertising-id = Numéros d’identification publicitaire
identifier-coordinates = Points sur la carte
identifier-payment-card = Numéros de carte de paiement
identifier-iban = Numéros de compte internationaux
identifier-cn-resident-id = Numéros d’identité chinois
identifier-cn-bank-card = Numéros de carte bancaire chinois
identifier-postal-address = Adresses postales et du domicile
identifier-birth-date = Dates de naissance
identifier-secret = Mots de passe et clés

## Comment un fichier a été traité

entry-waiting = Pas encore lu
entry-read = Lu en entier
entry-partial = Lu en partie
entry-media = Image, film ou son
entry-unread = Pas lu

## Ce que contient une section

section-state-found = A des entrées
section-state-empty = Rien dedans
section-state-absent = Absente

## Si une affirmation se voit

claim-state-found = Dans cet export
claim-state-empty = Dans cet export, sans rien dedans
claim-state-absent = Pas trouvé dans cet export
claim-state-cannot-tell = Impossible à dire : des fichiers n’ont pas été lus
claim-state-outside = Ce type d’export ne peut pas le montrer
claim-state-unchecked = Des entrées de cette sorte sont ici ; on n’a pas vérifié si ceci en fait partie

## Ce que fait une entreprise

role-ads = Publicité
role-counting = Compter visites et touches
role-crash = Notes de plantage
role-push = Messages vers votre téléphone
role-maps = Cartes
role-login = Connexion au compte
role-pay = Paiements
role-delivery = Livraison d’images et de fichiers
role-cloud = Ordinateurs loués
role-own = Service propre
role-fraud = Contrôle de fraude
role-phone-maker = Fabricant du téléphone
role-device-number = Numéros d’appareils
role-platform = La plateforme elle-même
role-unknown = Inconnu

## Titres des questions ci-dessus

head-say = En une phrase
head-why = Pourquoi ils le collectent
head-who = Qui peut le voir
head-do = Ce que vous pouvez faire
head-origin = Comment ils l’ont obtenu
head-level = Confidentialité
head-use = Comment cela peut servir
head-ground = Comment nous le savons
