using System.Diagnostics.Metrics;
using System.Text.Json;
using System.Text.RegularExpressions;
using AlertBot.Discord.Rest;
using AlertBot.TestSupport;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace AlertBot.Tests.Docs;

/// <summary>What infra/, host.json and the operations guide name is what the product has.</summary>
public static partial class InfrastructureTests
{
    [Theory]
    [InlineData("infra/alerts.bicep", 3)]
    [InlineData("docs/operations.md", 10)]
    public static void Every_Metric_That_Is_Named_Is_Counted(string file, int least)
    {
        var named = Metric().Matches(Text(file)).Select(match => match.Value).Distinct().ToList();

        Assert.True(named.Count >= least, $"only {named.Count} metrics were found in {file}");
        Assert.Empty(named.Except(Instruments()));
    }

    [Fact]
    public static void Every_Setting_That_The_App_Gets_Exists()
    {
        var named = Setting().Matches(Text("infra/functions.bicep")).Select(match => (Section: match.Groups["section"].Value, Name: match.Groups["name"].Value)).Where(setting => setting.Section != "AzureWebJobsStorage").ToList();

        Assert.True(named.Count >= 4, $"only {named.Count} settings were found");
        Assert.All(named, setting => Assert.NotNull(ReadmeTests.Sections[setting.Section].GetProperty(setting.Name)));
    }

    [Fact]
    public static void The_Host_Leaves_Telemetry_To_OpenTelemetry_And_Has_The_Schedule_That_The_Timer_Asks_For()
    {
        using var host = JsonDocument.Parse(Text("host.json"));

        Assert.Equal("OpenTelemetry", host.RootElement.GetProperty("telemetryMode").GetString());
        Assert.Contains("TimerTrigger(\"%SweepSchedule%\")", Text("src/AlertBot.Functions/Triggers.cs"), StringComparison.Ordinal);
        Assert.Contains("{ name: 'SweepSchedule', value: '0 * * * * *' }", Text("infra/functions.bicep"), StringComparison.Ordinal);
    }

    private static HashSet<string> Instruments()
    {
        var names = new HashSet<string>();
        using var listener = new MeterListener { InstrumentPublished = (instrument, _) => names.Add(instrument.Name) };
        listener.Start();
        using var services = new ServiceCollection().AddLogging().AddAlertBot(new ConfigurationBuilder().Build()).BuildServiceProvider();
        _ = (services.GetRequiredService<DeskMetrics>(), services.GetRequiredService<DiscordTelemetry>());
        return names;
    }

    private static string Text(string file) => File.ReadAllText(Path.Combine(Repository.Root, file));

    [GeneratedRegex(@"(?<=[`'""])alertbot\.[a-z_]+(\.[a-z_]+)?(?=[`'""])")]
    private static partial Regex Metric();

    [GeneratedRegex("name: '(?<section>[A-Za-z]+)__(?<name>[A-Za-z]+)'")]
    private static partial Regex Setting();
}
