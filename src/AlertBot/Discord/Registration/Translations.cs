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
        ["What I can answer"] = ["Was ich beantworten kann", "Ce à quoi je peux répondre", "Lo que puedo responder"],
        ["The deal, by its name"] = ["Die Transaktion, nach ihrem Namen", "L'opération, par son nom", "La operación, por su nombre"],
        ["The deal, by its name; leave it out to look at all of them"] = ["Die Transaktion, nach ihrem Namen; ohne sie alle", "L'opération, par son nom ; sans elle, toutes", "La operación, por su nombre; sin ella, todas"],
        ["What you would like to know"] = ["Was Sie wissen möchten", "Ce que vous aimeriez savoir", "Lo que le gustaría saber"],
        ["The feed, by its name or address"] = ["Der Feed, nach Name oder Adresse", "Le flux, par son nom ou son adresse", "La fuente, por su nombre o dirección"],
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
