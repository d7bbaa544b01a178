namespace AlertBot.Developments.Facts.Lexing;

/// <summary>
/// A text cut for the fact readers. Unlike <see cref="AlertBot.Text.Tokens"/> it keeps every sign and cuts between digits and letters,
/// because amounts and dates live on them ("US$1.2bn", "Q3'26"), and it folds nothing, so that offsets stay offsets.
/// </summary>
internal sealed class LexedText
{
    private readonly List<Lexeme> _lexemes;

    public LexedText(string text)
    {
        Text = text;
        _lexemes = new List<Lexeme>(text.Length / 5);
        for (var at = 0; at < text.Length;)
        {
            var (kind, end) = Next(text, at);
            if (kind is { } known)
                _lexemes.Add(new Lexeme(at, end, known));
            at = end;
        }
    }

    public string Text { get; }

    public int Count => _lexemes.Count;

    public Lexeme this[int at] => _lexemes[at];

    public ReadOnlySpan<char> Span(int at) => Text.AsSpan(_lexemes[at].Start, _lexemes[at].End - _lexemes[at].Start);

    public bool IsKind(int at, LexemeKind kind) => at >= 0 && at < Count && _lexemes[at].Kind == kind;

    public bool IsWord(int at, string word) => IsKind(at, LexemeKind.Word) && Span(at).Equals(word, StringComparison.OrdinalIgnoreCase);

    public bool IsSign(int at, char sign) => IsKind(at, LexemeKind.Sign) && Text[_lexemes[at].Start] == sign;

    /// <summary>Nothing stands between this lexeme and the one before it.</summary>
    public bool IsGlued(int at) => at > 0 && at < Count && _lexemes[at].Start == _lexemes[at - 1].End;

    private static (LexemeKind? Kind, int End) Next(string text, int at)
    {
        var c = text[at];
        if (char.IsWhiteSpace(c))
            return (null, at + 1);
        if (char.IsAsciiDigit(c))
            return (LexemeKind.Digits, EndOf(text, at, char.IsAsciiDigit));
        if (c is 'h' or 'w' && IsAddress(text.AsSpan(at)))
            return (LexemeKind.Address, EndOf(text, at, static c => !char.IsWhiteSpace(c)));
        return char.IsLetter(c) ? (LexemeKind.Word, EndOf(text, at, char.IsLetter)) : (LexemeKind.Sign, at + 1);
    }

    private static bool IsAddress(ReadOnlySpan<char> text) =>
        text.StartsWith("http://", StringComparison.Ordinal) || text.StartsWith("https://", StringComparison.Ordinal) || text.StartsWith("www.", StringComparison.Ordinal);

    private static int EndOf(string text, int at, Func<char, bool> belongs)
    {
        while (at < text.Length && belongs(text[at]))
            at++;
        return at;
    }
}
