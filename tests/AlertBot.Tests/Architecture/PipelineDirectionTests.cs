using System.Text.RegularExpressions;
using AlertBot.TestSupport;

namespace AlertBot.Tests.Architecture;

/// <summary>The folders of the product are the pipeline in order; a folder may use only folders to its left (DESIGN.md, "The house").</summary>
public static partial class PipelineDirectionTests
{
    private static readonly string[] _folders =
        ["Text", "Feeds", "Articles", "Deals", "Developments", "Dossiers", "Alerts", "Commands", "Discord", "Storage"];

    [Fact]
    public static void A_Folder_Uses_Only_Folders_To_Its_Left()
    {
        var wrong =
            from folder in _folders
            let path = Path.Combine(Product(), folder)
            where Directory.Exists(path)
            from file in Directory.EnumerateFiles(path, "*.cs", SearchOption.AllDirectories)
            from Match reference in Reference().Matches(File.ReadAllText(file))
            let used = reference.Groups["folder"].Value
            where Array.IndexOf(_folders, used) > Array.IndexOf(_folders, folder)
            select $"{folder}/{Path.GetFileName(file)} uses {used}";

        Assert.Empty(wrong);
    }

    [Fact]
    public static void Every_Folder_Of_The_Product_Has_Its_Place_In_The_Pipeline()
    {
        var unplaced = Directory.EnumerateDirectories(Product()).Select(Path.GetFileName).Except([.. _folders, "bin", "obj", "Resources"]);

        Assert.Empty(unplaced);
    }

    // "using AlertBot.Storage;", "AlertBot.Storage.X" and, as namespaces nest, the bare "Storage.X".
    [GeneratedRegex(@"(?<![\w.])(?:AlertBot\.)?(?<folder>Text|Feeds|Articles|Deals|Developments|Dossiers|Alerts|Commands|Discord|Storage)(?=(;|\.[A-Z]))",
        RegexOptions.ExplicitCapture)]
    private static partial Regex Reference();

    private static string Product() => Path.Combine(Repository.Root, "src", "AlertBot");
}
