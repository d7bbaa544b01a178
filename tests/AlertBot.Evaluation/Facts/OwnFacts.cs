using System.Globalization;
using AlertBot.Developments.Facts;

namespace AlertBot.Evaluation.Facts;

/// <summary>The facts of an article of Dossiers/ against what its expectations name (<see cref="ExpectedDossier.Facts"/>).</summary>
internal static class OwnFacts
{
    /// <summary>What is missing or must not be there, in words; nothing when all is right.</summary>
    public static IReadOnlyList<string> Problems(DossierSample sample)
    {
        var facts = TextFacts.Read($"{sample.Article.Title}\n\n{sample.Article.Body}", sample.Article.Published);
        var told = Told(facts).ToHashSet(StringComparer.Ordinal);
        return [.. (sample.Expected.Facts ?? []).Where(fact => !IsRight(fact, facts.Parties, told)).Select(fact => $"fact {fact}")];
    }

    private static bool IsRight(string fact, IReadOnlyList<PartyFact> parties, HashSet<string> told) => fact switch
    {
        ['!', .. var name] => !parties.Any(party => party.Name == name || $"{party.Role} {party.Name}" == name),
        _ => told.Contains(fact) || parties.Any(party => IsParty(fact, party)),
    };

    // "Corvane" and "Corvane Leisure" are one.
    private static bool IsParty(string fact, PartyFact party) =>
        fact.StartsWith($"{party.Role} ", StringComparison.Ordinal) && fact[(party.Role.Length + 1)..] is var name
        && (party.Name.StartsWith(name, StringComparison.Ordinal) || name.StartsWith(party.Name, StringComparison.Ordinal));

    private static IEnumerable<string> Told(TextFacts facts) =>
    [
        .. facts.Money.SelectMany(money => new[] { $"{money.Currency} {Number(money.Value)}", $"{money.Currency} {Number(money.Value)} {money.Qualifier}" }),
        .. facts.Percents.Select(percent => $"{Number(percent.Value)}%"),
        .. facts.Dates.Select(date => date.Value),
    ];

    private static string Number(decimal value) => value.ToString("0.####", CultureInfo.InvariantCulture);
}
