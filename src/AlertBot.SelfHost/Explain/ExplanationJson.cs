using System.Text.Encodings.Web;
using System.Text.Json;

namespace AlertBot.SelfHost.Explain;

/// <summary>An explanation as one JSON object on one line.</summary>
internal static class ExplanationJson
{
    private static readonly JsonWriterOptions _options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(Explanation told)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, _options))
            Write(json, told);

        return System.Text.Encoding.UTF8.GetString(bytes.ToArray());
    }

    private static void Write(Utf8JsonWriter json, Explanation told)
    {
        json.WriteStartObject();
        json.WriteString("url", told.Article.Url);
        json.WriteString("canonicalUrl", told.CanonicalUrl);
        json.WriteString("title", told.Article.Title);
        json.WriteString("published", told.Article.Published);
        json.WriteNumber("bodyLength", told.Article.Body?.Length ?? 0);
        json.WriteStartArray("deals");
        foreach (var story in told.Deals)
            Write(json, story);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, DealStory story)
    {
        var report = story.Record.Report;
        json.WriteStartObject();
        json.WriteString("deal", story.Deal.Id.Value);
        json.WriteString("rule", story.Match.Rule);
        json.WriteNumber("matchScore", story.Match.Score);
        json.WriteString("decision", report.Verdict.ToString().ToLowerInvariant());
        json.WriteString("kind", report.Kind.ToString().ToLowerInvariant());
        json.WriteNumber("score", Math.Round(report.Score, 3));
        json.WriteString("reason", report.Reason);
        json.WriteString("development", report.Development?.Value);
        json.WriteStartArray("evidence");
        foreach (var evidence in story.Match.Evidence)
            Write(json, evidence);
        json.WriteEndArray();
        json.WriteStartArray("alerts");
        foreach (var fate in story.Fates)
            Write(json, fate);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Fate fate)
    {
        json.WriteStartObject();
        json.WriteString("channel", fate.Channel);
        json.WriteString("person", fate.Person);
        json.WriteString("state", fate.State);
        if (fate.At is { } at)
            json.WriteString("at", at);
        json.WriteString("reason", fate.Reason);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Deals.Evidence evidence)
    {
        json.WriteStartObject();
        json.WriteString("kind", evidence.Kind.ToString().ToLowerInvariant());
        json.WriteString("phrase", evidence.Phrase);
        json.WriteString("party", evidence.Party);
        json.WriteString("field", evidence.Field.ToString().ToLowerInvariant());
        json.WriteNumber("offset", evidence.Offset);
        json.WriteEndObject();
    }
}
