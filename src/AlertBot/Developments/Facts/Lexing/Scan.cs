namespace AlertBot.Developments.Facts.Lexing;

/// <summary>
/// A place in a text that readers move forward, one small question at a time: each question moves it past what it asked for, or
/// leaves it where it was and answers false. A copy remembers a place to come back to. Readers look a bounded way ahead only, so
/// that reading takes time in proportion to the text.
/// </summary>
internal record struct Scan(LexedText Source, int At)
{
    public readonly bool AtEnd => At >= Source.Count;

    /// <summary>Where the last lexeme that was taken ends in the text.</summary>
    public readonly int End => Source[At - 1].End;

    public readonly bool IsGlued => Source.IsGlued(At);

    public readonly ReadOnlySpan<char> Span => AtEnd ? default : Source.Span(At);

    public readonly bool IsKind(LexemeKind kind) => Source.IsKind(At, kind);

    public readonly bool IsWord(string word) => Source.IsWord(At, word);

    public readonly bool IsAny(params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (IsWord(word))
                return true;
        }

        return false;
    }

    public bool Word(string word) => Step(IsWord(word));

    public bool Any(params ReadOnlySpan<string> words) => Step(IsAny(words));

    public bool In<TValue>(WordTable<TValue> table, out TValue value)
    {
        value = default!;
        return Step(IsKind(LexemeKind.Word) && table.TryGet(Source.Span(At), out value));
    }

    public bool Sign(char sign) => Step(Source.IsSign(At, sign));

    public bool Sign(string signs) => Step(IsKind(LexemeKind.Sign) && signs.Contains(Source.Text[Source[At].Start], StringComparison.Ordinal));

    public bool Hyphen() => Sign("-‐‑–");

    /// <summary>The words in this order, with or without hyphens between them.</summary>
    public bool Phrase(params ReadOnlySpan<string> words)
    {
        var ahead = this;
        foreach (var word in words)
        {
            if (ahead.At > At)
                ahead.Hyphen();
            if (!ahead.Word(word))
                return false;
        }

        this = ahead;
        return true;
    }

    /// <summary>A run of digits of at most this length; longer ones are no number that anybody reads.</summary>
    public bool Digits(int longest, out int value)
    {
        value = 0;
        return Step(IsKind(LexemeKind.Digits) && Span.Length <= longest && int.TryParse(Span, System.Globalization.CultureInfo.InvariantCulture, out value));
    }

    public bool Step(bool taken)
    {
        At += taken ? 1 : 0;
        return taken;
    }
}
