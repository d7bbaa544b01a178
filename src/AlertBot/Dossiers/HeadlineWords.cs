using AlertBot.Developments;

namespace AlertBot.Dossiers;

/// <summary>The words of the headlines of a dossier's developments, each with those of the deal's name: who looks for one may type either.</summary>
internal static class HeadlineWords
{
    private static readonly Derived<WordIndex<Development>> _known = new(static dossier => new(dossier.Developments, development => $"{dossier.Deal.Name} {development.Headline}"));

    public static WordIndex<Development> Of(Dossier dossier) => _known.Of(dossier);
}
