namespace AlertBot.Developments.Reading;

/// <summary>Phrases, with a bar between, that give a kind away.</summary>
/// <param name="Confidence">How surely, 0 to 1.</param>
internal sealed record KindCue(DevelopmentKind Kind, double Confidence, string Phrases)
{
    /// <summary>Are they said of what happens in court too? Beside a word of the courts ("agrees to settlement") they tell of a lawsuit then.</summary>
    public bool InCourtToo { get; init; }
}
