using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using AlertBot.Deals.Files;
using AlertBot.Text;

namespace AlertBot.Deals;

/// <summary>Reads a deal file (DESIGN.md, "A deal file is JSON"; deal.schema.json beside this says the same to an editor).</summary>
internal static partial class DealFile
{
    public static DealFileResult Parse(string json, string path)
    {
        var problems = new List<(int Line, string Message)>();
        var deal = Root(json, problems) is { } root ? DealOf(new DealFields(root, "the deal", problems), problems) : null;
        return deal is not null && problems.Count == 0
            ? new DealFileResult.Parsed(deal)
            : new DealFileResult.Invalid([.. problems.OrderBy(problem => problem.Line).Select(problem => $"{path}({problem.Line}): {problem.Message}")]);
    }

    /// <summary>The text that <see cref="Parse"/> reads back as the same deal.</summary>
    public static string Write(Deal deal) => DealText.Write(deal);

    private static JsonLine? Root(string json, List<(int, string)> problems)
    {
        try
        {
            var root = JsonLines.Read(Encoding.UTF8.GetBytes(json));
            if (root.Type == JsonTokenType.StartObject)
                return root;
            problems.Add((root.Line, "a deal file holds one object: { \"id\": … }."));
        }
        catch (JsonException broken)
        {
            problems.Add(((int)(broken.LineNumber ?? 0) + 1, $"this is {JsonProblem.Of(broken, json)}."));
        }

        return null;
    }

    private static Deal? DealOf(DealFields fields, List<(int, string)> problems)
    {
        var id = Id(fields);
        var name = fields.Text("name", required: true);
        var everything = fields.Flag("everything");
        var parties = PartyFields.Read(fields, everything, problems);
        var words = fields.Texts("dealWords");
        var (since, until) = Dates(fields);
        var deal = new Deal
        {
            Id = new DealId(id ?? ""),
            Name = name ?? "",
            Parties = parties,
            DealWords = words.IsEmpty && !everything ? UsualWords.All : words,
            Exclude = fields.Texts("exclude"),
            Since = since,
            Until = until,
            Status = Status(fields),
            Everything = everything,
        };
        // An editor's pointer to the schema, no part of the deal.
        fields.Find("$schema");
        fields.NothingElse();
        return deal;
    }

    private static string? Id(DealFields fields)
    {
        var id = fields.Text("id", required: true);
        if (id is not null && !Slug().IsMatch(id))
            fields.Problem(fields.Find("id")!.Line, $"\"id\" is \"{id}\"; write 1 to 64 of a–z, 0–9 and hyphen.");
        return id;
    }

    private static (DateOnly? Since, DateOnly? Until) Dates(DealFields fields)
    {
        var (since, until) = (fields.Date("since"), fields.Date("until"));
        if (since > until)
            fields.Problem(fields.Find("until")!.Line, $"\"until\" ({until:yyyy-MM-dd}) is before \"since\" ({since:yyyy-MM-dd}).");
        return (since, until);
    }

    private static DealStatus Status(DealFields fields)
    {
        switch (fields.Text("status", required: false))
        {
            case null or "active": return DealStatus.Active;
            case "completed": return DealStatus.Completed;
            case "terminated": return DealStatus.Terminated;
            default:
                fields.Problem(fields.Find("status")!.Line, "\"status\" must be active, completed or terminated.");
                return DealStatus.Active;
        }
    }

    [GeneratedRegex("^[a-z0-9-]{1,64}$")]
    private static partial Regex Slug();
}
