namespace AlertBot.Dossiers.Harvesting;

/// <summary>A term with the figures by which it is compared.</summary>
internal sealed record FiguredTerm(Term Term, Figures Figures)
{
    public static FiguredTerm Of(Term term) => new(term, Figures.Of(term));
}
