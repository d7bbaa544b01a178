namespace AlertBot.Text;

/// <summary>
/// Cuts text into words. A hyphen and a full stop inside a name cut it ("Microsoft-OpenAI", "Pony.ai" are two words each) on both sides of
/// a comparison, so that spellings meet. Chinese and Japanese characters are words of their own, which frees Latin names between them.
/// </summary>
internal static class Tokens
{
    private const string Signs = "&+$€£%";

    // What may stand between the words of one name: "Warner Bros. Discovery", "take-private", "Musk’s".
    private const string Joints = " \t\r\n\u00a0-‐‑–—.'’‘/";

    public static List<Token> Of(string text)
    {
        var tokens = new List<Token>(text.Length / 5);
        var hard = true;
        for (var i = 0; i < text.Length;)
        {
            var (token, next) = At(text, i, hard);
            if (token is { } t)
                tokens.Add(t);
            hard = token is null && (hard || !Joints.Contains(text[i], StringComparison.Ordinal) || EndsSentence(text, i));
            i = next;
        }

        return tokens;
    }

    private static (Token? Token, int Next) At(string text, int at, bool hard)
    {
        if (Fold.Entity(text.AsSpan(at)) is { } entity)
            return entity.Character == '&' ? (new Token(at, at + entity.Length, "&", TokenShape.Sign, hard), at + entity.Length) : (null, at + entity.Length);
        var c = text[at];
        if (Signs.Contains(c, StringComparison.Ordinal))
            return (new Token(at, at + 1, c.ToString(), TokenShape.Sign, hard), at + 1);
        if (!char.IsLetterOrDigit(c))
            return (null, at + 1);
        var end = IsIdeograph(c) ? at + 1 : EndOfWord(text, at);
        return (new Token(at, end, Fold.Word(text.AsSpan(at, end - at)), Shape(text.AsSpan(at, end - at)), hard), Possessive(text, end));
    }

    private static int EndOfWord(string text, int at)
    {
        while (at < text.Length && ((char.IsLetterOrDigit(text[at]) && !IsIdeograph(text[at])) || IsInsideNumber(text, at) || char.IsSurrogate(text[at])))
            at++;
        return at;
    }

    // "1,015" and "55.5" are one word.
    private static bool IsInsideNumber(string text, int at) =>
        text[at] is '.' or ',' && at > 0 && char.IsAsciiDigit(text[at - 1]) && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]);

    // Where the text goes on after a possessive: "Musk's", "Musk’s", "Musk&#8217;s".
    private static int Possessive(string text, int end)
    {
        var (c, length) = end < text.Length ? Fold.Entity(text.AsSpan(end)) ?? (text[end], 1) : (' ', 0);
        var s = end + length;
        return c is '\'' or '’' or '‘' && s < text.Length && text[s] is 's' or 'S' && (s + 1 == text.Length || !char.IsLetterOrDigit(text[s + 1])) ? s + 1 : end;
    }

    // A full stop ends a sentence when a space and a capital follow and a word of more than four letters precedes ("Bros.", "Inc.", "U.S." do not).
    private static bool EndsSentence(string text, int at)
    {
        if (text[at] != '.' || at + 2 >= text.Length || text[at + 1] != ' ' || !char.IsUpper(text[at + 2]))
            return false;
        var start = at;
        while (start > 0 && char.IsLetterOrDigit(text[start - 1]))
            start--;
        return at - start > 4;
    }

    private static TokenShape Shape(ReadOnlySpan<char> word)
    {
        int capitals = 0, letters = 0;
        foreach (var c in word)
        {
            letters += char.IsLetter(c) ? 1 : 0;
            capitals += char.IsUpper(c) ? 1 : 0;
        }

        if (letters == 0 || (char.IsAsciiDigit(word[0]) && letters <= 2))
            return TokenShape.Number;
        return capitals == 0 ? TokenShape.Small : capitals == letters ? TokenShape.Capitals : TokenShape.Capital;
    }

    // CJK ideographs, kana and Hangul (Unicode blocks 3040–30FF, 3400–9FFF, AC00–D7AF, F900–FAFF).
    private static bool IsIdeograph(char c) =>
        c is (>= '\u3040' and <= '\u30ff') or (>= '\u3400' and <= '\u9fff') or (>= '\uac00' and <= '\ud7af') or (>= '\uf900' and <= '\ufaff');
}
