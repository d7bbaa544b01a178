using System.Text;

namespace AlertBot.Text;

/// <summary>White space as it is meant: runs are one blank, ends have none.</summary>
internal static class Lines
{
    public static string Fold(string text)
    {
        if (IsFolded(text))
            return text;

        var folded = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c))
                folded.Append(c);
            else if (folded.Length > 0 && folded[^1] != ' ')
                folded.Append(' ');
        }

        return folded.ToString().TrimEnd(' ');
    }

    private static bool IsFolded(string text)
    {
        var wasBlank = true;
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c) && (c != ' ' || wasBlank))
                return false;
            wasBlank = c == ' ';
        }

        return !wasBlank || text.Length == 0;
    }
}
