using System.Text.Json.Nodes;
using AlertBot.SelfHost.Dossiers;
using AlertBot.SelfHost.Reading;
using AlertBot.TestSupport;
using AlertBot.Tests.Dossiers;

namespace AlertBot.Tests.SelfHost.Dossiers;

public static class DossierOutputTests
{
    [Fact]
    public static void Text_Tells_Timeline_Terms_And_Questions_With_Their_Sources()
    {
        var lines = DossierText.Lines(Sample.Dossier).ToArray();

        Assert.Contains("  3 November 2025       Kestrel signs $38 billion cloud contract with Falcon Works [Stackpost, 3 November 2025; Meridian Wire, 29 April 2026]", lines);
        Assert.Contains("  licence (Harbour Systems), until 2032", lines);
        Assert.Contains("      before: the exclusive rights that Harbour had until a new chip shipped", lines);
        Assert.Contains("  Q: Who runs Kestrel?", lines);
    }

    [Fact]
    public static void Json_Is_One_Object_With_Values_For_Programs()
    {
        var dossier = JsonNode.Parse(DossierJson.Write(Sample.Dossier))!;

        Assert.Equal("2024-03", (string?)dossier["timeline"]![0]!["date"]);
        var stake = dossier["terms"]!.AsArray().Single(term => (string?)term!["topic"] == "stake (Harbour Systems)")!;
        Assert.Equal(("27 percent", "Meridian Wire"), ((string?)stake["value"], (string?)stake["source"]!["outlet"]));
        Assert.Equal(2, dossier["faq"]!.AsArray().Count);
    }

    // Copied in 2030: "last February" is still that of the year which it tells.
    [Theory]
    [InlineData("Harbour buys Quill\n\nThe two signed last February.\n\n- 3 March 2026: talks begin\n- April 2026: the pact is signed", "2026-04-30", ArticleFile.DatedByText)]
    [InlineData("Harbour buys Quill\n\nThe two signed last February. The licence runs until May 2032.", "2030-06-01", ArticleFile.Undated)]
    public static async Task A_File_That_Tells_No_Day_Is_Dated_By_The_Latest_Past_One_In_It_And_Says_So(string text, string day, string note)
    {
        using var file = new TemporaryFile(text);
        File.SetLastWriteTimeUtc(file.Path, new DateTime(2030, 6, 1, 0, 0, 0, DateTimeKind.Utc));

        var (article, _) = await ArticleFile.ReadAsync(file.Path, published: null, TestContext.Current.CancellationToken);

        Assert.Equal((day, note), (article!.Published.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), article.BodyNote));
    }

    private sealed class TemporaryFile : IDisposable
    {
        public TemporaryFile(string text) => File.WriteAllText(Path, text);

        public string Path { get; } = System.IO.Path.GetTempFileName();

        public void Dispose() => File.Delete(Path);
    }

    [Theory]
    [InlineData("joint-venture.txt", "Corvane and Lumera rewrite the battery pact that tied them together", "2026-06-09")]
    [InlineData("stake.txt", "Norvik raises its stake in Pelham Ports to 35 percent", "2026-04-12")]
    [InlineData("supply.txt", "Helix Air signs for 60 Brandt engines in decade-long supply agreement", "2026-01-15")]
    [InlineData("licensing.html", "Ondine opens its film library to Quillon", "2026-02-17")]
    public static async Task A_File_Tells_Its_Headline_And_Day(string file, string title, string day)
    {
        var path = Path.Combine(Repository.Root, "tests", "AlertBot.Evaluation", "Dossiers", file);

        var (article, error) = await ArticleFile.ReadAsync(path, published: null, TestContext.Current.CancellationToken);

        Assert.Null(error);
        Assert.StartsWith(title, article!.Title, StringComparison.Ordinal);
        Assert.Equal(day, article.Published.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
    }
}
