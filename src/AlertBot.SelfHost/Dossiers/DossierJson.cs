using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using AlertBot.Dossiers;

namespace AlertBot.SelfHost.Dossiers;

/// <summary>A dossier as one line of JSON.</summary>
internal static class DossierJson
{
    // For a terminal and other programs, not for a page: umlauts and quotation marks stay readable.
    private static readonly JsonSerializerOptions _options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(Dossier dossier) => new JsonObject
    {
        ["deal"] = dossier.Deal.Id.Value,
        ["name"] = dossier.Deal.Name,
        ["timeline"] = Array(Timeline.Of(dossier).Select(Row)),
        ["terms"] = Array(Terms.Of(dossier).Select(Standing)),
        ["faq"] = Array(FaqStandings.Of(dossier).Select(Question)),
    }.ToJsonString(_options);

    private static JsonObject Row(TimelineRow row) => new()
    {
        ["date"] = row.Date.Value,
        ["text"] = row.Text,
        ["sources"] = Array(row.Sources.Select(Of)),
    };

    private static JsonObject Standing(TermStanding standing)
    {
        var term = Of(standing.Current);
        term["topic"] = standing.Topic;
        term["withOther"] = standing.WithOther;
        term["confirmed"] = Array(standing.Confirmed.Select(Of));
        term["earlier"] = Array(standing.Earlier.Select(Of));
        term["disputed"] = Array(standing.Disputed.Select(Of));
        return term;
    }

    private static JsonObject Of(Term term) => new()
    {
        ["topic"] = term.Topic,
        ["value"] = term.Value,
        ["text"] = term.Text,
        ["before"] = term.Before,
        ["until"] = term.Until,
        ["asOf"] = term.AsOf.ToString("u", CultureInfo.InvariantCulture),
        ["source"] = Of(term.Source),
    };

    private static JsonObject Question(FaqStanding standing) => new()
    {
        ["id"] = standing.Entry.Id,
        ["question"] = standing.Entry.Question,
        ["answer"] = standing.Entry.Answer,
        ["curated"] = standing.Entry.Curated,
        ["source"] = Of(standing.Entry.Source),
        ["sources"] = Array(standing.Sources.Select(Of)),
        ["note"] = standing.Note,
    };

    private static JsonObject Of(Source source) => new()
    {
        ["outlet"] = source.Outlet,
        ["title"] = source.Title,
        ["url"] = source.Url,
        ["asOf"] = source.AsOf.ToString("u", CultureInfo.InvariantCulture),
    };

    private static JsonArray Array(IEnumerable<JsonObject> objects) => [.. objects];
}
