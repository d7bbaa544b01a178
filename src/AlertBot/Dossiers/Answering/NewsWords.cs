using AlertBot.Developments;
using AlertBot.Developments.Reading;

namespace AlertBot.Dossiers.Answering;

/// <summary>Something that was reported, with the roots of all its words.</summary>
/// <param name="Changes">It changes or ends what was agreed: that touches a topic by a single word.</param>
internal sealed record NewsWords(Source Source, bool Changes, IReadOnlySet<string> Roots)
{
    public static NewsWords Of(Development development) =>
        Of(new(development.Outlet, development.Headline, development.Url, development.Published), development.Summary, development.Kind);

    /// <summary>Of an article, by its headline.</summary>
    public static NewsWords Of(Source source, string lead) => Of(source, lead, KindReader.Read(source.Title, null).Kind);

    private static NewsWords Of(Source source, string text, DevelopmentKind kind) => new(
        source,
        kind is DevelopmentKind.Amended or DevelopmentKind.Bid or DevelopmentKind.Completed or DevelopmentKind.Terminated or DevelopmentKind.Personnel,
        Synonyms.Roots(Phrases.Join($"{source.Title} {text}")).ToHashSet(StringComparer.Ordinal));
}
