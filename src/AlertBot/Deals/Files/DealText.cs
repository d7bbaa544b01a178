using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace AlertBot.Deals.Files;

/// <summary>Writes a deal as the deal file that reads back as it.</summary>
internal static class DealText
{
    // Names keep their letters; the file is no HTML.
    private static readonly JsonSerializerOptions _options = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(Deal deal)
    {
        var json = new JsonObject { ["id"] = deal.Id.Value, ["name"] = deal.Name };
        if (deal.Everything)
            json["everything"] = true;
        if (!deal.Parties.IsEmpty)
            json["parties"] = new JsonArray([.. deal.Parties.Select(PartyOf)]);
        Add(json, "dealWords", deal.DealWords);
        Add(json, "exclude", deal.Exclude);
        if (deal.Since is { } since)
            json["since"] = $"{since:yyyy-MM-dd}";
        if (deal.Until is { } until)
            json["until"] = $"{until:yyyy-MM-dd}";
        json["status"] = deal.Status.ToString().ToLowerInvariant();
        return json.ToJsonString(_options) + "\n";
    }

    private static JsonObject PartyOf(Party party)
    {
        var json = new JsonObject { ["name"] = party.Name };
        Add(json, "aliases", party.Aliases);
        Add(json, "people", party.People);
        Add(json, "products", party.Products);
        Add(json, "context", party.Context);
        Add(json, "exclude", party.Exclude);
        return json;
    }

    private static void Add(JsonObject json, string key, ImmutableArray<string> texts)
    {
        if (!texts.IsEmpty)
            json[key] = new JsonArray([.. texts.Select(text => (JsonNode)text)]);
    }
}
