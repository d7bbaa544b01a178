using System.Collections.Immutable;
using System.Text.Json;

namespace AlertBot.Deals.Files;

/// <summary>The parties of a deal file.</summary>
internal static class PartyFields
{
    public static ImmutableArray<Party> Read(DealFields fields, bool everything, List<(int, string)> problems)
    {
        var items = fields.Items("parties");
        if (items.Count == 0 != everything)
        {
            fields.Problem(fields.Find("parties")?.Line ?? fields.Line, everything
                ? "a deal that takes everything has no \"parties\"; remove one of the two."
                : "the deal has no party; add \"parties\" with at least one, or \"everything\": true.");
        }

        ImmutableArray<Party> parties = [.. items.Select(item => PartyOf(item, problems))];
        Shared(items, parties, problems);
        return parties;
    }

    private static Party PartyOf(JsonLine item, List<(int, string)> problems)
    {
        if (item.Type != JsonTokenType.StartObject)
        {
            problems.Add((item.Line, "a party is an object: { \"name\": … }."));
            return new Party { Name = "" };
        }

        var fields = new DealFields(item, "the party", problems);
        var name = fields.Text("name", required: true) ?? "";
        var party = new Party
        {
            Name = name,
            Aliases = Spellings(name, fields.Texts("aliases")),
            People = fields.Texts("people"),
            Products = fields.Texts("products"),
            Context = fields.Texts("context"),
            Exclude = fields.Texts("exclude"),
        };
        fields.NothingElse();
        return party;
    }

    // "4chan" and "4Chan" are one name to the matcher; who gives both means no mistake.
    private static ImmutableArray<string> Spellings(string name, ImmutableArray<string> aliases) =>
        [.. aliases.Where(alias => !string.Equals(alias, name, StringComparison.OrdinalIgnoreCase)).Distinct(StringComparer.OrdinalIgnoreCase)];

    // One name for two parties would make every article name both.
    private static void Shared(IReadOnlyList<JsonLine> items, ImmutableArray<Party> parties, List<(int, string)> problems)
    {
        var owners = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < parties.Length; i++)
        {
            foreach (var name in parties[i].Aliases.Prepend(parties[i].Name).Where(name => name.Length > 0))
            {
                if (!owners.TryAdd(name, i))
                    problems.Add((items[i].Line, $"\"{name}\" names \"{parties[owners[name]].Name}\" too; remove one."));
            }
        }
    }
}
