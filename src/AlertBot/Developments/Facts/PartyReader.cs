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
                told.AddRange(VerbFrames.Read(clause, at, verb));
            else if (FrameTable.Nouns.TryGet(source.Span(at), out var noun))
                told.AddRange(NounFrames.Read(clause, at, noun));
        }

        return [.. told.Select(one => Fact(source, one.Name, one.Role)).DistinctBy(fact => (fact.Name, fact.Role)).OrderBy(fact => fact.Start)];
    }

    private static PartyFact Fact(LexedText source, NameSpan name, string role)
    {
        var (start, end) = (source[name.From].Start, source[name.To - 1].End);
        return new PartyFact(start, end, source.Text[start..end], role);
    }

}
