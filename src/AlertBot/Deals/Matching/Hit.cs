namespace AlertBot.Deals.Matching;

/// <summary>A phrase that stands in a field, from one word to another (inclusive).</summary>
internal readonly record struct Hit(Phrase Phrase, ArticleField Field, int First, int Last, int Offset)
{
    public bool Overlaps(Hit other) => Field == other.Field && First <= other.Last && other.First <= Last;

    public bool IsInside(Hit other) => Field == other.Field && First >= other.First && Last <= other.Last;
}
