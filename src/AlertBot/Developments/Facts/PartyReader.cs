using AlertBot.Developments.Facts.Lexing;
using AlertBot.Developments.Facts.Parties;

namespace AlertBot.Developments.Facts;

/// <summary>Parties and their roles, from the verbs and nouns that deals are told with and the names around them.</summary>
internal static class PartyReader
{
    public static IReadOnlyList<PartyFact> Read(LexedText source)
    {
        var clause = new Clause(source, NameReader.Read(source));
        var told = new List<(NameSpan Name, string Role)>();
        for (var at = 0; clause.Names.Count > 0 && at < source.Count; at++)
        {
            if (!source.IsKind(at, LexemeKind.Word) || clause.IsInName(at))
                continue;
            if (FrameTable.Verbs.TryGet(source.Span(at), out var verb) && !NounFrames.IsNoun(source, at))
                told.AddRange(Told(source, VerbFrames.Read(clause, at, verb), verb.Subject));
            else if (FrameTable.Nouns.TryGet(source.Span(at), out var noun))
                told.AddRange(Told(source, NounFrames.Read(clause, at, noun), does: null));
        }

        return [.. told.Select(one => Fact(source, one.Name, one.Role)).DistinctBy(fact => (fact.Name, fact.Role)).OrderBy(fact => fact.Start)];
    }

    private static IEnumerable<(NameSpan, string)> Told(LexedText source, IEnumerable<(NameSpan Name, string Role)> found, string? does) =>
        from one in found
        let role = RoleOf(source, one.Name, one.Role, does)
        where role is not null
        select (one.Name, role);

    private static string? RoleOf(LexedText source, NameSpan name, string role, string? does) =>
        !SeatsOfGovernment.Is(source, name) ? role
        : SeatsOfGovernment.RoleOf(role, acts: role == does) is not { } own ? null
        : SeatsOfGovernment.IsWhere(source, name) ? SeatsOfGovernment.RoleThere(own) : own;

    private static PartyFact Fact(LexedText source, NameSpan name, string role)
    {
        var (start, end) = (source[name.From].Start, source[name.To - 1].End);
        return new PartyFact(start, end, source.Text[start..end], role);
    }
}
