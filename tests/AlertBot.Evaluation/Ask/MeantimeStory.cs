using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using AlertBot.Dossiers;

namespace AlertBot.Evaluation.Ask;

/// <summary>An article of NewsReader MEANTIME as it can be read again: its tokens put together as they are written, headline, then the story.</summary>
internal sealed partial record MeantimeStory(string Text, Source Source)
{
    /// <param name="number">With which its file's name begins. Null where the data is not at hand.</param>
    public static MeantimeStory? Read(string number) =>
        SharedData.Folder("facts/meantime-dev") is { } folder && Directory.EnumerateFiles(folder, $"{number}_*.xml", SearchOption.AllDirectories).SingleOrDefault() is { } file ? Of(file) : null;

    private static MeantimeStory Of(string file)
    {
        var lines = XDocument.Load(file).Root!.Elements("token").GroupBy(token => (int)token.Attribute("sentence")!).OrderBy(line => line.Key)
            .Select(line => Written(string.Join(' ', line.Select(token => token.Value)))).ToArray();
        var published = DateTimeOffset.Parse(lines[1], CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
        return new($"{lines[0]}\n\n{string.Join(' ', lines[2..])}", new("Wikinews", lines[0], file, published));
    }

    private static string Written(string tokens) => After().Replace(Before().Replace(Pounds().Replace(tokens, "£"), ""), "").Replace(" - ", " – ", StringComparison.Ordinal);

    [GeneratedRegex(@"\s+(?=[.,;:!?%)]|'s\b|n't\b|''|' )")]
    private static partial Regex Before();

    [GeneratedRegex(@"(?<=[($€£]|``)\s+")]
    private static partial Regex After();

    // The sign was lost in the set's making.
    [GeneratedRegex(@"#\s+(?=\d)")]
    private static partial Regex Pounds();
}
