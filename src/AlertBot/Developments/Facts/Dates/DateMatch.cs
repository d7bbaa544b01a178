namespace AlertBot.Developments.Facts.Dates;

/// <summary>What a rule found where it was asked; a range that shares words ("May 3-5", "4 to 22 January") is two dates in one.</summary>
/// <param name="FirstEnd">The lexeme after the first date; 0 when the match is one date.</param>
internal readonly record struct DateMatch(Timex First, int FirstEnd = 0, Timex? Second = null, int SecondStart = 0)
{
    public static implicit operator DateMatch(Timex one) => new(one);

    public static DateMatch Date(string value) => new(Timex.Date(value));
}
