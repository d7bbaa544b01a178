using AlertBot.Developments;

namespace AlertBot.Dossiers.Answering;

/// <summary>A development with the roots of all its words.</summary>
internal sealed record NewsWords(Development Development, IReadOnlySet<string> Roots)
{
    public static NewsWords Of(Development development) =>
        new(development, Synonyms.Roots($"{development.Headline} {development.Summary}").ToHashSet(StringComparer.Ordinal));
}
