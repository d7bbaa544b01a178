using System.Reflection;
using System.Text.RegularExpressions;
using AlertBot.Developments.Summaries.Models;
using AlertBot.Discord;
using AlertBot.Feeds;
using AlertBot.SelfHost.Demo;
using AlertBot.Storage;
using AlertBot.TestSupport;

namespace AlertBot.Tests.Docs;

/// <summary>What the README says of settings, commands, files and the demo is so.</summary>
public static partial class ReadmeTests
{
    private static readonly string _text = File.ReadAllText(Path.Combine(Repository.Root, "README.md"));

    internal static readonly Dictionary<string, Type> Sections = new()
    {
        ["Desk"] = typeof(DeskOptions),
        ["Discord"] = typeof(DiscordOptions),
        ["Feeds"] = typeof(FeedsOptions),
        ["Storage"] = typeof(StorageOptions),
        ["Summaries"] = typeof(SummariesOptions),
    };

    [Fact]
    public static void Every_Setting_It_Names_Exists()
    {
        var named = Setting().Matches(_text).Select(match => (Section: match.Groups["section"].Value, Name: match.Groups["name"].Value)).ToList();

        Assert.True(named.Count >= 8, $"only {named.Count} settings were found in the README");
        Assert.All(named, setting => Assert.NotNull(Sections[setting.Section].GetProperty(setting.Name, BindingFlags.Public | BindingFlags.Instance)));
    }

    [Fact]
    public static void Every_File_It_Links_Exists()
    {
        var missing = Link().Matches(_text).Select(match => match.Groups["path"].Value).Where(path => !File.Exists(Path.Combine(Repository.Root, path)));

        Assert.Empty(missing);
    }

    [Fact]
    public static void The_Demo_Is_As_Long_As_It_Says()
    {
        var story = Story.Load();

        Assert.Contains($"{story.Items.Count} items", _text, StringComparison.Ordinal);
        Assert.Contains("three made-up outlets", _text, StringComparison.Ordinal);
        Assert.Equal(3, story.Outlets.Count);
    }

    [GeneratedRegex("`(?<section>Desk|Discord|Feeds|Storage|Summaries):(?<name>[A-Za-z]+)`", RegexOptions.ExplicitCapture)]
    private static partial Regex Setting();

    [GeneratedRegex(@"\]\((?<path>(?!https?:)[^)#]+)\)", RegexOptions.ExplicitCapture)]
    private static partial Regex Link();
}
