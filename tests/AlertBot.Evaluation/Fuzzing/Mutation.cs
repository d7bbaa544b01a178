using System.Text;

namespace AlertBot.Evaluation.Fuzzing;

#pragma warning disable CA5394 // Insecure random numbers: a mutation is to be the same whenever it is made again.

/// <summary>Damage to a document, as lines, caches, careless programs and hostile people do it; the same for the same random numbers.</summary>
internal static class Mutation
{
    // A document does not grow past this, so that a run stays about what is read and not about how much.
    private const int MaxLength = 192 * 1024;

    private static readonly string[] _encodings =
        ["utf-8", "utf-16", "utf-32", "iso-8859-1", "windows-1251", "shift_jis", "gb18030", "iso-2022-jp", "utf-7", "x-none", "ebcdic-cp-us", "\u0000", ""];

    private static readonly Func<byte[], Random, byte[]>[] _kinds =
        [Cut, Flip, Remove, Insert, Insert, Repeat, Declare, Recode, Nest, Bomb, Shuffle];

    public static byte[] Of(byte[] document, Random random)
    {
        for (var times = random.Next(1, 5); times > 0; times--)
            document = _kinds[random.Next(_kinds.Length)](document, random);

        return document.Length <= MaxLength ? document : document[..MaxLength];
    }

    /// <summary>What the server says of the encoding: mostly nothing, else anything.</summary>
    public static string? Charset(Random random) => random.Next(3) > 0 ? null : _encodings[random.Next(_encodings.Length)];

    private static byte[] Cut(byte[] document, Random random) => document[..random.Next(document.Length + 1)];

    private static byte[] Flip(byte[] document, Random random)
    {
        byte[] bytes = [.. document];
        for (var i = random.Next(1, 20); i > 0 && bytes.Length > 0; i--)
            bytes[random.Next(bytes.Length)] = random.Next(2) == 0 ? (byte)"<>&;\"'/!?[]=:#x-"[random.Next(16)] : (byte)random.Next(256);

        return bytes;
    }

    private static byte[] Remove(byte[] document, Random random)
    {
        var (from, to) = Part(document, random);
        return [.. document[..from], .. document[to..]];
    }

    private static byte[] Insert(byte[] document, Random random)
    {
        var at = random.Next(document.Length + 1);
        return [.. document[..at], .. HostilePieces.Any(random), .. document[at..]];
    }

    private static byte[] Repeat(byte[] document, Random random)
    {
        var (from, to) = Part(document, random);
        var times = Math.Min(random.Next(1, 400), MaxLength / Math.Max(to - from, 1));
        return [.. document[..from], .. Enumerable.Repeat(document[from..to], times).SelectMany(part => part), .. document[to..]];
    }

    private static byte[] Declare(byte[] document, Random random)
    {
        var declaration = $"<?xml version='1.0' encoding='{_encodings[random.Next(_encodings.Length)]}'?>";
        var end = document.AsSpan().IndexOf("?>"u8);
        return [.. Encoding.UTF8.GetBytes(declaration), .. document.AsSpan(end < 0 ? 0 : end + 2)];
    }

    private static byte[] Recode(byte[] document, Random random)
    {
        var text = Encoding.UTF8.GetString(document);
        return [.. random.Next(2) == 0 ? new byte[] { 0xFF, 0xFE } : [], .. Another(random).GetBytes(text)];
    }

    private static Encoding Another(Random random) => random.Next(4) switch
    {
        0 => new UnicodeEncoding(bigEndian: random.Next(2) == 0, byteOrderMark: false),
        1 => new UTF32Encoding(bigEndian: random.Next(2) == 0, byteOrderMark: false),
        2 => Encoding.Latin1,
        _ => Encoding.UTF8
    };

    private static byte[] Nest(byte[] document, Random random)
    {
        var names = new[] { "i", "item", "entry", "channel", "div", "a:b", "b xmlns:n='urn:x'", "item xmlns='urn:y'", "content type='xhtml'" };
        var name = names[random.Next(names.Length)];
        var depth = random.Next(1, 20_000);
        var at = random.Next(document.Length + 1);
        var end = random.Next(2) == 0 ? string.Concat(Enumerable.Repeat($"</{name.Split(' ')[0]}>", depth)) : "";
        return [.. document[..at], .. Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat($"<{name}>", depth))), .. Encoding.UTF8.GetBytes(end), .. document[at..]];
    }

    private static byte[] Bomb(byte[] document, Random random)
    {
        var bomb = new StringBuilder($"<!DOCTYPE rss [<!ENTITY a0 '{new string('x', random.Next(600))}'>");
        for (var i = 1; i < 12; i++)
            bomb.Append(System.Globalization.CultureInfo.InvariantCulture, $"<!ENTITY a{i} '{string.Concat(Enumerable.Repeat($"&a{i - 1};", 10))}'>");
        bomb.Append("]>");
        var used = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat($"&a{random.Next(12)};", random.Next(1, 5000))));
        var at = random.Next(document.Length + 1);
        return [.. Encoding.UTF8.GetBytes(bomb.ToString()), .. document[..at], .. used, .. document[at..]];
    }

    private static byte[] Shuffle(byte[] document, Random random)
    {
        var (from, to) = Part(document, random);
        var at = random.Next(document.Length + 1);
        return [.. document[..at], .. document[from..to], .. document[at..]];
    }

    private static (int From, int To) Part(byte[] document, Random random)
    {
        var from = random.Next(document.Length + 1);
        return (from, random.Next(from, Math.Min(document.Length, from + random.Next(1, 4000)) + 1));
    }
}
