using System.Globalization;

namespace AlertBot.Developments.Facts;

/// <summary>Numbers as English news writes them: "1,015", "4.5", "twenty-five", "half a", "2.5 billion".</summary>
internal static class Numeral
{
    // Pieces of patterns; constants, so that the readers' regular expressions are generated at build time.
    internal const string Digits = @"(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?|\.\d+";
    internal const string Magnitude = "(?:hundred|thousand|million|billion|trillion|lakh|crore|mln|bln|mn|bn|tn|k|m|b|t)";
    internal const string Words = $@"(?:{Unit})(?:(?:[ ]?-[ ]?|[ ]+(?:and[ ]+)?)(?:{Unit}|{Step}))*";
    private const string Step = "hundred|thousand|million|billion|trillion";
    private const string Unit =
        "half(?:[ ]+an?)?|quarter(?:[ ]+of)?(?:[ ]+an?)?|an?(?=[ ]+(?:" + Step + "))|one|two|three|four|five|six|"
        + "seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety";

    private static readonly Dictionary<string, decimal> _small = Table(
        "half=0.5 quarter=0.25 a=1 an=1 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13 "
        + "fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 fifty=50 sixty=60 seventy=70 "
        + "eighty=80 ninety=90");

    private static readonly Dictionary<string, decimal> _magnitudes = Table(
        "hundred=100 thousand=1000 k=1000 lakh=100000 crore=10000000 million=1000000 mln=1000000 mn=1000000 m=1000000 billion=1000000000 "
        + "bln=1000000000 bn=1000000000 b=1000000000 trillion=1000000000000 tn=1000000000000 t=1000000000000");

    /// <summary>Null when the text is no number we can hold: nothing then is better than a wrong amount.</summary>
    public static decimal? Read(string number, string magnitude)
    {
        var value = char.IsAsciiDigit(number[0]) || number[0] == '.' ? Digit(number) : Spelled(number);
        var factor = magnitude.Length == 0 ? 1 : _magnitudes[magnitude];
        return value is { } v && v < decimal.MaxValue / factor ? Trim(v * factor) : null;
    }

    private static decimal? Digit(string number) =>
        decimal.TryParse(number.Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            ? value
            : null;

    // "two hundred and five thousand": hundred multiplies what stands before it, the larger ones close a group.
    private static decimal? Spelled(string words)
    {
        decimal total = 0, group = 0;
        foreach (var word in words.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (_magnitudes.TryGetValue(word, out var magnitude))
            {
                var times = (group == 0 ? 1 : group) * magnitude;
                (total, group) = magnitude == 100 ? (total, times) : (total + times, 0);
            }
            else if (_small.TryGetValue(word, out var value))
            {
                // "half a": the article after a fraction counts nothing.
                group += group is > 0 and < 1 ? 0 : value;
            }
        }

        return total + group;
    }

    private static Dictionary<string, decimal> Table(string pairs) => pairs
        .Split(' ')
        .Select(pair => pair.Split('='))
        .ToDictionary(pair => pair[0], pair => decimal.Parse(pair[1], CultureInfo.InvariantCulture), StringComparer.OrdinalIgnoreCase);

    // 19.50 and 19.5 are one amount; 1.2 billion is 1200000000, not 1200000000.0.
    private static decimal Trim(decimal value) => value / 1.000000000000000000000000000000000m;
}
