using System.Xml;

namespace AlertBot.Feeds.Formats;

/// <summary>The characters that XML 1.0 section 2.2 allows; the others (most control characters, halves of pairs) are left out.</summary>
internal static class Characters
{
    public static string Legal(string text) => FirstIllegal(text, 0) < 0 ? text : Filtered(text);

    private static string Filtered(string text)
    {
        var kept = new System.Text.StringBuilder(text.Length);
        for (var from = 0; from < text.Length;)
        {
            var illegal = FirstIllegal(text, from);
            kept.Append(text, from, (illegal < 0 ? text.Length : illegal) - from);
            from = illegal < 0 ? text.Length : illegal + 1;
        }

        return kept.ToString();
    }

    private static int FirstIllegal(string text, int from)
    {
        for (var i = from; i < text.Length; i++)
        {
            if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i]))
                i++;
            else if (!XmlConvert.IsXmlChar(text[i]))
                return i;
        }

        return -1;
    }
}
