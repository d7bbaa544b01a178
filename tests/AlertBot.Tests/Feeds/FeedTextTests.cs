using System.Text;
using AlertBot.Feeds.Formats;

namespace AlertBot.Tests.Feeds;

public static class FeedTextTests
{
    private const string Word = "Zürich – Łódź €";

    public static TheoryData<string, string?, byte[]> Documents => new()
    {
        { "UTF-8 without any word about it", null, Encoding.UTF8.GetBytes(Word) },
        { "UTF-8 with a mark and a wrong header", "iso-8859-1", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Word)] },
        { "UTF-8 called Latin-1", "iso-8859-1", Encoding.UTF8.GetBytes(Word) },
        { "UTF-16 with a mark", null, [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Word)] },
        { "UTF-16 without a mark", null, Encoding.BigEndianUnicode.GetBytes("<a>" + Word) },
        { "UTF-32 with a mark", null, [0xFF, 0xFE, 0, 0, .. Encoding.UTF32.GetBytes(Word)] },
        { "UTF-8 that calls itself UTF-16", null, Encoding.UTF8.GetBytes("<?xml version=\"1.0\" encoding=\"utf-16\"?>" + Word) },
    };

    [Theory]
    [MemberData(nameof(Documents))]
    public static void The_Word_Survives(string how, string? charset, byte[] bytes) =>
        Assert.True(FeedText.Decode(bytes, charset).EndsWith(Word, StringComparison.Ordinal), how);

    [Theory]
    [InlineData("windows-1252", "“Müller” – 5 €", true)]
    [InlineData("iso-8859-1", "“Müller” – 5 €", true)]
    [InlineData("windows-1250", "Łódź", false)]
    [InlineData("windows-1251", "Сделка", false)]
    [InlineData("koi8-r", "Сделка", false)]
    [InlineData("shift_jis", "買収", false)]
    [InlineData("gb2312", "收购", false)]
    public static void The_Declared_Encoding_Is_Used(string declared, string word, bool alsoWithoutDeclaration)
    {
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding(declared == "iso-8859-1" ? "windows-1252" : declared)!.GetBytes(word);
        var declaration = Encoding.ASCII.GetBytes($"<?xml version='1.0' encoding='{declared}'?>");

        Assert.Equal(word, FeedText.Decode(bytes, declared));
        Assert.EndsWith(word, FeedText.Decode([.. declaration, .. bytes], null), StringComparison.Ordinal);
        Assert.Equal(alsoWithoutDeclaration, FeedText.Decode(bytes, null) == word);
    }

    [Fact]
    public static void A_Broken_Byte_Does_Not_Spoil_The_Rest() =>
        Assert.Equal("Zürich \uFFFD Genève", FeedText.Decode([.. Encoding.UTF8.GetBytes("Zürich "), 0xFF, .. Encoding.UTF8.GetBytes(" Genève")], "utf-8"));

    [Theory]
    [InlineData("windows-1251", "Сделка о слиянии компаний")]
    [InlineData("windows-1253", "Συμφωνία")]
    [InlineData("windows-1254", "Şirket anlaşması")]
    [InlineData("windows-1255", "עסקה")]
    [InlineData("windows-1256", "صفقة")]
    [InlineData("windows-1257", "Įmonių sandoris")]
    [InlineData("iso-8859-2", "Spółka przejmuje")]
    [InlineData("iso-8859-15", "Œuvre à 5 €")]
    [InlineData("euc-kr", "인수 합병")]
    [InlineData("euc-jp", "買収")]
    [InlineData("iso-2022-jp", "買収")]
    [InlineData("big5", "收購")]
    public static void A_Wrong_Header_Does_Not_Spoil_What_The_Document_Declares(string declared, string word)
    {
        byte[] bytes = [.. Encoding.ASCII.GetBytes($"<?xml version='1.0' encoding='{declared}'?>"), .. CodePagesEncodingProvider.Instance.GetEncoding(declared)!.GetBytes(word)];

        Assert.EndsWith(word, FeedText.Decode(bytes, null), StringComparison.Ordinal);
        if (declared is not "iso-2022-jp")
            Assert.EndsWith(word, FeedText.Decode(bytes, "utf-8"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("gb2312")]
    [InlineData("shift_jis")]
    [InlineData("windows-1251")]
    public static void A_Line_Of_Utf8_Is_Read_As_Such_Whatever_Is_Declared(string declared)
    {
        const string Line = "Beide Häuser verhandeln – über Jahre, für mehr: „größer“, „schöner“ und „kühner“.";

        Assert.Equal(Line, FeedText.Decode(Encoding.UTF8.GetBytes(Line), declared));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public static void Utf32_Is_Read_By_The_Zeros_Around_The_First_Tag(bool isBigEndian) =>
        Assert.EndsWith(Word, FeedText.Decode(new UTF32Encoding(isBigEndian, byteOrderMark: false).GetBytes("<a>" + Word), null), StringComparison.Ordinal);

    [Fact]
    public static void An_Unknown_Encoding_Is_Read_By_What_The_Bytes_Say() =>
        Assert.Equal(Word, FeedText.Decode(Encoding.UTF8.GetBytes(Word), "x-martian"));
}
