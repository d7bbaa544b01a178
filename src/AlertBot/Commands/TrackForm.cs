using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using AlertBot.Deals;
using AlertBot.Text;

namespace AlertBot.Commands;

/// <summary>The form in which an admin writes a deal. What a form has no room for (people, products, an end) stays as the deal file has it.</summary>
internal static class TrackForm
{
    // A name that is a line in a list needs no more than this.
    private const int LongestName = 100;
    // With a server's mark behind it, and beside the rest of a form's custom id, which may have 100 characters.
    private const int LongestId = 40;

    private static readonly CommandOption _name = new("name", "What people call it");
    private static readonly CommandOption _parties = new("parties", "Who it is about");
    private static readonly CommandOption _words = new("words", "What it is about");
    private static readonly CommandOption _exclude = new("exclude", "What rules an item out");
    private static readonly CommandOption _since = new("since", "When it began");

    /// <summary>The version of the deal that a form shows.</summary>
    public static readonly CommandOption Version = new("v", "The version that is changed");

    public static CommandForm Of(string title, Deal? shown, ImmutableDictionary<string, string> kept) => new(
        title,
        [
            new(_name.Name, "Name of the deal", shown?.Name ?? "", Most: LongestName),
            new(_parties.Name, "Parties", Lines(shown), "One a line, with other names after =, as in: Microsoft = MSFT, Redmond", Long: true),
            new(_words.Name, "Deal words", string.Join(", ", shown?.DealWords ?? UsualWords.All), "With one party they make a match, as in: stake, exclusivity", Long: true, Required: false),
            new(_exclude.Name, "Rule out", string.Join(", ", shown?.Exclude ?? []), "Phrases of items that are never about it", Long: true, Required: false),
            new(_since.Name, "Since", shown?.Since is { } day ? Day(day) : "", "A day, as 2026-04-27; may be left out", Required: false, Most: 10),
        ],
        kept);

    /// <summary>The deal as typed, held to the rules of a deal file.</summary>
    /// <param name="before">What it was; null for a new one.</param>
    public static (Deal? Deal, IReadOnlyList<string> Problems) Read(CommandRequest request, Deal? before)
    {
        var name = request.Get(_name) ?? "";
        if (request.Get(_since) is { } since && !DateOnly.TryParseExact(since, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
            return (null, [$"“{since}” is no day: write it as 2026-04-27, or leave it out."]);

        if (name.Length == 0)
            return (null, ["The deal needs a name."]);
        if (string.IsNullOrWhiteSpace(request.Get(_parties)))
            return (null, ["Name at least one party: one a line, with its other names after “=”."]);

        var typed = (before ?? new Deal { Id = ServerDealId.Of(Slug(name), request.GuildId), Name = name, Server = request.GuildId }) with
        {
            Name = name,
            Parties = Parties(request.Get(_parties) ?? "", before),
            DealWords = List(request.Get(_words)),
            Exclude = List(request.Get(_exclude)),
            Since = request.Get(_since) is { } day ? DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null,
        };
        return DealFile.Parse(DealFile.Write(typed), "") switch
        {
            DealFileResult.Parsed parsed => (parsed.Deal with { Server = typed.Server, Shared = typed.Shared }, []),
            // "(12): …": a line of a file that nobody sees.
            DealFileResult.Invalid invalid => (null, [.. invalid.Problems.Select(static problem => Replies.Capital(problem[(problem.IndexOf(": ", StringComparison.Ordinal) + 2)..]))]),
            var other => throw new System.Diagnostics.UnreachableException($"No such result: {other}."),
        };
    }

    /// <summary>Differs when the deal does. Six of the hash's characters: it stands in a custom id.</summary>
    public static string VersionOf(Deal deal) => ContentHash.Of(DealFile.Write(deal), deal.Shared ? "shared" : "")[1..7];

    /// <summary>For the second of two: nothing typed is lost, since it is told back.</summary>
    public static CommandReply Changed(Deal? now, Deal? typed)
    {
        var there = now is null ? "The deal is not tracked any more." : $"It says now:\n{Told(now)}";
        var yours = typed is null ? "" : $"\nYou wrote:\n{Told(typed)}";
        return CommandReply.Unknown("Somebody else changed this meanwhile", $"{there}{yours}\nNothing was saved.");
    }

    public static string Told(Deal deal) =>
        $"{deal.Name}\n{Lines(deal)}{(deal.DealWords.IsEmpty ? "" : $"\nDeal words: {string.Join(", ", deal.DealWords)}")}{(deal.Exclude.IsEmpty ? "" : $"\nRule out: {string.Join(", ", deal.Exclude)}")}";

    private static string Lines(Deal? deal) => string.Join('\n', (deal?.Parties ?? []).Select(static party =>
        party.Aliases.IsEmpty ? party.Name : $"{party.Name} = {string.Join(", ", party.Aliases)}"));

    private static ImmutableArray<Party> Parties(string typed, Deal? before) =>
    [
        .. from line in typed.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
           let parts = line.Split('=', 2, StringSplitOptions.TrimEntries)
           let known = before?.Parties.FirstOrDefault(party => party.Name.Equals(parts[0], StringComparison.OrdinalIgnoreCase))
           select (known ?? new Party { Name = parts[0] }) with { Name = parts[0], Aliases = List(parts.ElementAtOrDefault(1)) },
    ];

    private static ImmutableArray<string> List(string? typed) =>
        [.. (typed ?? "").Split([',', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct(StringComparer.OrdinalIgnoreCase)];

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>"Acme – Globex" is acme-globex; a name without any Latin letter or digit gets one of its hash.</summary>
    public static string Slug(string name)
    {
        var slug = new StringBuilder();
        foreach (var c in name.Normalize(NormalizationForm.FormD).ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(c))
                slug.Append(c);
            else if (slug.Length > 0 && slug[^1] != '-' && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
                slug.Append('-');
        }

        var cut = slug.ToString(0, Math.Min(slug.Length, LongestId)).Trim('-');
        return cut.Length > 0 ? cut : $"deal-{ContentHash.Of(name)}";
    }
}
