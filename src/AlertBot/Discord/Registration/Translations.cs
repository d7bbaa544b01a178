using System.Collections.Immutable;

namespace AlertBot.Discord.Registration;

/// <summary>What Discord shows in place of our English, by the English. What is not here stays English.</summary>
internal static class Translations
{
    // reference, locales: German, French, Spanish of Spain and of Latin America.
    private static readonly ImmutableArray<(string Locale, int Column)> _locales = [("de", 0), ("fr", 1), ("es-ES", 2), ("es-419", 2)];

    private static readonly Dictionary<string, string[]> _texts = new()
    {
        ["The deals that are tracked"] = ["Die verfolgten Transaktionen", "Les opérations suivies", "Las operaciones en seguimiento"],
        ["A deal at a glance: where it stands and what is new"] = ["Eine Transaktion im Überblick: Stand und Neuigkeiten", "Une opération en bref : où elle en est et ce qui est nouveau", "Una operación de un vistazo: en qué punto está y qué hay de nuevo"],
        ["What happened in a deal, in order, with who told it"] = ["Was in einer Transaktion geschah, der Reihe nach und mit Quelle", "Ce qui s'est passé dans une opération, dans l'ordre et avec la source", "Qué pasó en una operación, en orden y con su fuente"],
        ["What a deal's terms are, and what they were before"] = ["Die Bedingungen einer Transaktion, jetzt und zuvor", "Les conditions d'une opération, et ce qu'elles étaient avant", "Las condiciones de una operación y las que tenía antes"],
        ["Who told what about a deal, the newest first"] = ["Wer was über eine Transaktion berichtet hat, das Neueste zuerst", "Qui a dit quoi d'une opération, le plus récent d'abord", "Quién contó qué de una operación, lo más reciente primero"],
        ["The newest developments"] = ["Die neuesten Entwicklungen", "Les développements les plus récents", "Las novedades más recientes"],
        ["Why the newest alert about a deal was sent"] = ["Warum die neueste Meldung zu einer Transaktion kam", "Pourquoi la dernière alerte sur une opération a été envoyée", "Por qué se envió el último aviso sobre una operación"],
        ["Ask about a deal; the answer comes with its source"] = ["Fragen zu einer Transaktion; die Antwort nennt ihre Quelle", "Poser une question sur une opération ; la réponse cite sa source", "Preguntar por una operación; la respuesta cita su fuente"],
        ["The questions that are answered"] = ["Die beantworteten Fragen", "Les questions auxquelles il est répondu", "Las preguntas con respuesta"],
        ["Write a question and its answer"] = ["Eine Frage und ihre Antwort schreiben", "Écrire une question et sa réponse", "Escribir una pregunta y su respuesta"],
        ["Change a question or its answer"] = ["Eine Frage oder ihre Antwort ändern", "Modifier une question ou sa réponse", "Cambiar una pregunta o su respuesta"],
        ["Remove an answered question"] = ["Eine beantwortete Frage entfernen", "Supprimer une question et sa réponse", "Quitar una pregunta con respuesta"],
        ["Track a deal: its parties, their other names, its words"] = ["Eine Transaktion verfolgen: Beteiligte, deren andere Namen, ihre Wörter", "Suivre une opération : ses parties, leurs autres noms, ses mots", "Seguir una operación: sus partes, sus otros nombres, sus palabras"],
        ["Change what a tracked deal is about"] = ["Ändern, worum es bei einer verfolgten Transaktion geht", "Modifier ce qui définit une opération suivie", "Cambiar lo que define una operación en seguimiento"],
        ["Stop tracking a deal; what was told stays"] = ["Eine Transaktion nicht mehr verfolgen; Gemeldetes bleibt", "Ne plus suivre une opération ; ce qui a été dit reste", "Dejar de seguir una operación; lo contado se queda"],
        ["Poll a feed from now on"] = ["Einen Feed ab jetzt abrufen", "Relever un flux à partir de maintenant", "Consultar una fuente desde ahora"],
        ["The feeds that are polled"] = ["Die abgerufenen Feeds", "Les flux relevés", "Las fuentes que se consultan"],
        ["Stop polling a feed; what it told stays"] = ["Einen Feed nicht mehr abrufen; Gemeldetes bleibt", "Ne plus relever un flux ; ce qu'il a dit reste", "Dejar de consultar una fuente; lo que contó se queda"],
        ["How the feeds are, those in trouble first"] = ["Wie es den Feeds geht, die gestörten zuerst", "L'état des flux, ceux en difficulté d'abord", "Cómo están las fuentes, primero las que fallan"],
        ["How the desk is: feeds, what waits, how fast alerts were today"] = ["Wie es läuft: Feeds, Wartendes, Tempo der heutigen Meldungen", "L'état du service : flux, attente, rapidité des alertes du jour", "Cómo va todo: fuentes, lo pendiente, rapidez de los avisos de hoy"],
        ["Tell me what is new about a deal, or all, by direct message"] = ["Neues zu einer Transaktion, oder zu allen, als Direktnachricht", "M'écrire ce qui est nouveau sur une opération, ou toutes, par message privé", "Escribirme por privado lo nuevo de una operación, o de todas"],
        ["The deal, by its name; leave it out to follow all of them"] = ["Die Transaktion, nach ihrem Namen; ohne sie alle", "L'opération, par son nom ; sans elle, toutes", "La operación, por su nombre; sin ella, todas"],
        ["Write to me no more, about a deal or at all"] = ["Keine Direktnachrichten mehr, zu einer Transaktion oder überhaupt", "Ne plus m'écrire, sur une opération ou du tout", "No escribirme más, sobre una operación o en absoluto"],
        ["The deal, by its name; leave it out to follow nothing any more"] = ["Die Transaktion, nach ihrem Namen; ohne sie gar keine mehr", "L'opération, par son nom ; sans elle, plus aucune", "La operación, por su nombre; sin ella, ninguna más"],
        ["What I can answer"] = ["Was ich beantworten kann", "Ce à quoi je peux répondre", "Lo que puedo responder"],
        ["The deal, by its name"] = ["Die Transaktion, nach ihrem Namen", "L'opération, par son nom", "La operación, por su nombre"],
        ["The deal, by its name; leave it out to look at all of them"] = ["Die Transaktion, nach ihrem Namen; ohne sie alle", "L'opération, par son nom ; sans elle, toutes", "La operación, por su nombre; sin ella, todas"],
        ["The deal that the answer belongs to; that of the question if left out"] = ["Die Transaktion, zu der die Antwort gehört; ohne Angabe die der Frage", "L'opération à laquelle appartient la réponse ; sinon celle de la question", "La operación a la que pertenece la respuesta; si no, la de la pregunta"],
        ["What you would like to know"] = ["Was Sie wissen möchten", "Ce que vous aimeriez savoir", "Lo que le gustaría saber"],
        ["The feed, by its name or address"] = ["Der Feed, nach Name oder Adresse", "Le flux, par son nom ou son adresse", "La fuente, por su nombre o dirección"],
        ["Tell this channel what is new, from now on"] = ["Diesem Kanal ab jetzt Neues melden", "Dire à ce salon ce qui est nouveau, dès maintenant", "Contar a este canal lo nuevo a partir de ahora"],
        ["Change what this channel gets; what you leave out stays as it is"] = ["Ändern, was dieser Kanal bekommt; Ausgelassenes bleibt", "Modifier ce que reçoit ce salon ; le reste ne change pas", "Cambiar lo que recibe este canal; lo omitido no cambia"],
        ["Tell this channel nothing any more"] = ["Diesem Kanal nichts mehr melden", "Ne plus rien dire à ce salon", "No contar nada más a este canal"],
        ["Hold this channel's alerts during the night"] = ["Meldungen dieses Kanals nachts zurückhalten", "Retenir les alertes de ce salon pendant la nuit", "Retener los avisos de este canal durante la noche"],
        ["Tell this channel everything in one message a day or a week"] = ["Diesem Kanal alles in einer Nachricht am Tag oder in der Woche melden", "Tout dire à ce salon en un message par jour ou par semaine", "Contar todo a este canal en un mensaje al día o a la semana"],
        ["What this channel would have been told of the last five developments"] = ["Was diesem Kanal von den letzten fünf Entwicklungen gemeldet worden wäre", "Ce que ce salon aurait appris des cinq derniers développements", "Lo que este canal habría sabido de las últimas cinco novedades"],
        ["Send a sample alert to this channel, marked as a test"] = ["Eine als Test gekennzeichnete Probemeldung in diesen Kanal senden", "Envoyer à ce salon une alerte d'exemple, marquée comme test", "Enviar a este canal un aviso de muestra, marcado como prueba"],
        ["What this channel gets, and what Discord refuses"] = ["Was dieser Kanal bekommt, und was Discord ablehnt", "Ce que reçoit ce salon, et ce que Discord refuse", "Lo que recibe este canal y lo que Discord rechaza"],
        ["Send again what Discord refused"] = ["Noch einmal senden, was Discord abgelehnt hat", "Renvoyer ce que Discord a refusé", "Enviar de nuevo lo que Discord rechazó"],
        ["The questions that I could not answer"] = ["Die Fragen, die ich nicht beantworten konnte", "Les questions auxquelles je n'ai pas pu répondre", "Las preguntas que no pude responder"],
        ["Answer a question that was kept for you"] = ["Eine Frage beantworten, die für Sie aufgehoben wurde", "Répondre à une question gardée pour vous", "Responder a una pregunta guardada para usted"],
        ["What I keep about you and about a server, and for how long"] = ["Was ich über Sie und über einen Server speichere, und wie lange", "Ce que je garde sur vous et sur un serveur, et combien de temps", "Lo que guardo sobre usted y sobre un servidor, y por cuánto tiempo"],
        ["All that I keep about you, as a file"] = ["Alles, was ich über Sie speichere, als Datei", "Tout ce que je garde sur vous, en un fichier", "Todo lo que guardo sobre usted, en un archivo"],
        ["Delete all that I keep about you"] = ["Alles löschen, was ich über Sie speichere", "Supprimer tout ce que je garde sur vous", "Borrar todo lo que guardo sobre usted"],
        ["The feed, or any page of the site that has one"] = ["Der Feed, oder eine Seite der Website, die einen hat", "Le flux, ou une page du site qui en a un", "La fuente, o una página del sitio que la tenga"],
        ["What readers see as the source; the feed's own title if left out"] = ["Was Leser als Quelle sehen; ohne Angabe der Titel des Feeds", "Ce que les lecteurs voient comme source ; sinon le titre du flux", "Lo que los lectores ven como fuente; si no, el título de la fuente"],
        ["Tell so many of the items that are there already; none if left out"] = ["So viele der schon vorhandenen Beiträge melden; ohne Angabe keinen", "Dire autant des articles déjà présents ; aucun par défaut", "Contar tantas de las noticias que ya están; ninguna si se omite"],
        ["The channel, as #name or by its id; all channels if left out"] = ["Der Kanal, als #Name oder mit seiner ID; ohne Angabe alle Kanäle", "Le salon, par #nom ou par son id ; tous par défaut", "El canal, por #nombre o por su id; todos si se omite"],
        ["When it becomes quiet, such as 22:00; leave out both times to end quiet hours"] = ["Beginn der Ruhe, etwa 22:00; beide Zeiten weglassen beendet die Ruhezeit", "Début du silence, par exemple 22:00 ; sans les deux heures, il prend fin", "Cuándo empieza el silencio, como 22:00; sin ambas horas, se termina"],
        ["When quiet hours end and one message tells what came, such as 07:30"] = ["Ende der Ruhe, etwa 07:30; dann sagt eine Nachricht, was kam", "Fin du silence, par exemple 07:30 ; un message dit alors ce qui est venu", "Cuándo termina el silencio, como 07:30; un mensaje cuenta lo que llegó"],
        ["The time zone, such as Europe/Berlin; the one set before, or UTC, if left out"] = ["Die Zeitzone, etwa Europe/Berlin; ohne Angabe die vorige oder UTC", "Le fuseau horaire, par exemple Europe/Paris ; sinon le précédent, ou UTC", "La zona horaria, como Europe/Madrid; si se omite, la anterior o UTC"],
        ["The question, as it was asked"] = ["Die Frage, wie sie gestellt wurde", "La question, telle qu'elle a été posée", "La pregunta, tal como se hizo"],
        ["Whether other servers see it too; only this one if left out"] = ["Ob andere Server es auch sehen; ohne Angabe nur dieser", "Si d'autres serveurs le voient aussi ; sinon celui-ci seulement", "Si otros servidores también lo ven; si se omite, solo este"],
        ["“day”, a day of the week such as “monday”, or “never” for an alert at a time"] = ["„day“, ein Wochentag wie „monday“, oder „never“ für einzelne Meldungen", "« day », un jour comme « monday », ou « never » pour une alerte à la fois", "«day», un día como «monday», o «never» para un aviso cada vez"],
        ["The time of day, such as 08:00"] = ["Die Uhrzeit, etwa 08:00", "L'heure, par exemple 08:00", "La hora, como 08:00"],
        ["Names of deals with commas between, or “all”"] = ["Namen von Transaktionen mit Kommas dazwischen, oder „all“", "Noms d'opérations séparés par des virgules, ou « all »", "Nombres de operaciones separados por comas, o «all»"],
        ["Kinds with commas between, such as “announced, amended, terminated”, or “all”"] = ["Arten mit Kommas dazwischen, etwa „announced, amended“, oder „all“", "Genres séparés par des virgules, comme « announced, amended », ou « all »", "Tipos separados por comas, como «announced, amended», o «all»"],
        ["The least importance, 1 (routine) to 5 (the deal itself)"] = ["Die geringste Wichtigkeit, 1 (Alltag) bis 5 (die Transaktion selbst)", "L'importance minimale, de 1 (routine) à 5 (l'opération elle-même)", "La importancia mínima, de 1 (rutina) a 5 (la operación misma)"],
        ["Hold nothing from this importance on, 1 to 5; 0 to hold everything alike"] = ["Ab dieser Wichtigkeit nichts zurückhalten, 1 bis 5; 0 hält alles gleich", "Ne rien retenir dès cette importance, 1 à 5 ; 0 retient tout de même", "No retener nada desde esta importancia, 1 a 5; 0 retiene todo por igual"],
        ["The most alerts in an hour, the rest comes in a digest; 0 for no limit"] = ["Höchstens so viele Meldungen je Stunde, der Rest gesammelt; 0 ohne Grenze", "Le plus d'alertes par heure, le reste groupé ; 0 sans limite", "El máximo de avisos por hora, el resto en resumen; 0 sin límite"],
        ["The role that each alert pings"] = ["Die Rolle, die jede Meldung anpingt", "Le rôle que chaque alerte mentionne", "El rol que cada aviso menciona"],
        ["Write “yes” to ping no role any more"] = ["„yes“ schreiben, um keine Rolle mehr anzupingen", "Écrire « yes » pour ne plus mentionner de rôle", "Escribir «yes» para no mencionar ningún rol"],
        ["Text above the card: {title} {summary} {kind} {amounts} {sources} {deal} {url} {time} …, or “none”"] = ["Text über der Karte: {title} {summary} {kind} {amounts} {sources} {deal} {time} …, oder „none“", "Texte sur la carte : {title} {summary} {kind} {amounts} {sources} {deal} {time} …, ou « none »", "Texto sobre la tarjeta: {title} {summary} {kind} {amounts} {sources} {deal} {time} …, o «none»"],
        ["In a forum: a thread for each “development” or for each “deal”"] = ["Im Forum: ein Thread je Entwicklung („development“) oder je Transaktion („deal“)", "Dans un forum : un fil par développement (« development ») ou par opération (« deal »)", "En un foro: un hilo por novedad («development») o por operación («deal»)"],
        ["The forum to subscribe, instead of this channel"] = ["Das Forum, das statt dieses Kanals Meldungen bekommt", "Le forum à abonner, au lieu de ce salon", "El foro que se suscribe, en lugar de este canal"],
        ["Strike through an alert that was wrong, and take it off the record"] = ["Eine falsche Meldung durchstreichen und aus den Akten nehmen", "Barrer une alerte qui était fausse et la retirer du dossier", "Tachar un aviso que era erróneo y quitarlo del registro"],
        ["The alert: its link or id (“Copy Message Link”), or its headline"] = ["Die Meldung: Link oder ID („Nachrichtenlink kopieren“), oder ihre Überschrift", "L'alerte : son lien ou son id (« Copier le lien du message »), ou son titre", "El aviso: su enlace o id («Copiar enlace del mensaje»), o su titular"],
        ["Why, as readers will see it; you are asked if it is left out"] = ["Warum, wie Leser es sehen; ohne Angabe werden Sie gefragt", "Pourquoi, tel que les lecteurs le verront ; sans cela on vous le demande", "Por qué, tal como lo verán los lectores; si se omite, se le pregunta"],
        ["Whether to keep what I cannot answer from now on; “false” also removes what is kept"] = ["Ob ich Unbeantwortetes aufhebe; „false“ löscht auch das Aufgehobene", "Si je garde ce que je ne sais pas répondre ; « false » efface aussi l'existant", "Si guardo lo que no sé responder; «false» borra también lo guardado"],
        ["Why this alert?"] = ["Warum diese Meldung?", "Pourquoi cette alerte ?", "¿Por qué este aviso?"],
        ["Withdraw this alert"] = ["Meldung zurückziehen", "Retirer cette alerte", "Retirar este aviso"],
        ["Ask about this"] = ["Dazu fragen", "Poser une question", "Preguntar sobre esto"],
    };

    /// <summary>The English texts that are translated.</summary>
    public static IReadOnlyCollection<string> Known => _texts.Keys;

    /// <summary>By locale; null where there is none.</summary>
    public static ImmutableSortedDictionary<string, string>? Of(string english) =>
        _texts.TryGetValue(english, out var texts) ? _locales.ToImmutableSortedDictionary(static locale => locale.Locale, locale => texts[locale.Column]) : null;

    /// <summary>One text that differs when any of them does.</summary>
    public static string Shape(ImmutableSortedDictionary<string, string>? texts) =>
        texts is null ? "" : string.Join(' ', texts.OrderBy(static text => text.Key, StringComparer.Ordinal).Select(static text => $"{text.Key}={text.Value}"));
}
