using System.Globalization;
using System.Text;

namespace AlertBot.Benchmarks.Parsing;

/// <summary>Sentences in the tone of business news, the same for the same seed.</summary>
internal sealed class Prose(int seed)
{
    private static readonly string[] _who =
    [
        "the buyer", "Northwind Robotics", "the regulator", "Harbour & Sons", "the supervisory board", "Quillfeather Capital", "the lender", "Ostrava Steel",
        "an analyst at Böhm & Cie.", "the ministry", "Café Lumière", "the union", "Tessellate", "the court in Den Haag", "Señor Ibáñez", "the founder’s family",
    ];

    private static readonly string[] _does =
    [
        "has agreed to acquire", "raised its offer for", "will not exercise its option on", "filed a complaint about", "is said to weigh a sale of",
        "closed the financing of", "published the terms of", "withdrew from talks over", "signed a ten-year supply contract with", "warned shareholders about",
    ];

    private static readonly string[] _what =
    [
        "the battery unit", "a minority stake of 27 percent", "the data-centre lease", "its loss-making logistics arm", "the licence agreement", "the joint venture in Łódź",
        "an exclusive distribution right", "the remaining shares", "a bridge loan of €1.4 billion", "the port concession", "two patents on chip cooling", "the cloud contract",
    ];

    private static readonly string[] _when =
    [
        "on Tuesday", "after months of negotiation", "according to people familiar with the matter", "pending approval in Brussels", "for $3.2 billion in cash and stock",
        "before the exclusivity period ends in June", "although the board had advised against it", "in a filing late on Friday", "with effect from 1 January 2027",
    ];

#pragma warning disable CA5394 // Insecure random numbers: these are to be the same on every run.
    private readonly Random _random = new(seed);

    public int Between(int least, int most) => _random.Next(least, most + 1);

    public bool OneIn(int chances) => _random.Next(chances) == 0;

    public string Sentence()
    {
        var sentence = $"{Pick(_who)} {Pick(_does)} {Pick(_what)} {Pick(_when)}";
        return char.ToUpper(sentence[0], CultureInfo.InvariantCulture) + sentence[1..] + (OneIn(9) ? ", it said." : ".");
    }

    public string Title() => Sentence().TrimEnd('.');

    public string Slug() => string.Join('-', Pick(_does).Split(' ').Append(Between(1000, 999_999).ToString(CultureInfo.InvariantCulture)));

    public DateTimeOffset Time() => new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero).AddMinutes(Between(0, 400_000));

    /// <summary>An article's HTML as content systems write it, of about this many characters.</summary>
    public string Html(int length)
    {
        var html = new StringBuilder();
        while (html.Length < length)
            html.Append(Block()).Append('\n');

        return html.ToString();
    }

    private string Block() => Between(0, 9) switch
    {
        0 => $"<h2>{Escaped(Title())}</h2>",
        1 => $"""<figure class="wp-block-image size-large"><img decoding="async" width="1024" height="683" src="https://cdn.desk.example/wp-content/uploads/2026/03/{Slug()}.jpg" alt="{Escaped(Title())}" class="wp-image-{Between(1, 99999)}"/></figure>""",
        2 => $"<ul><li>{Escaped(Sentence())}</li>\n<li>{Escaped(Sentence())}</li></ul>",
        3 => $"<blockquote><p>&#8220;{Escaped(Sentence())}&#8221;</p></blockquote>",
        _ => $"""<p>{Escaped(Sentence())} {Escaped(Sentence())} <a href="https://www.desk.example/2026/03/{Slug()}/" rel="noopener">{Escaped(Title())}</a>. {Escaped(Sentence())}&nbsp;{Escaped(Sentence())}</p>""",
    };

    private string Pick(string[] choices) => choices[_random.Next(choices.Length)];
#pragma warning restore CA5394

    public static string Escaped(string text) => text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal);
}
