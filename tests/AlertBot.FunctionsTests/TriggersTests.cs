using System.Text.Json;

namespace AlertBot.FunctionsTests;

/// <summary>What the build and the worker tell the host to listen to.</summary>
public sealed class TriggersTests(Desk desk)
{
    private static readonly string[] _expected =
    [
        "Sweep: timerTrigger %SweepSchedule%",
        "Poll: queueTrigger alertbot-poll AzureWebJobsStorage",
        "Decide: queueTrigger alertbot-decide AzureWebJobsStorage",
        "Deliver: queueTrigger alertbot-deliver AzureWebJobsStorage",
        "Interact: queueTrigger alertbot-interact AzureWebJobsStorage",
        "PollPoison: queueTrigger alertbot-poll-poison AzureWebJobsStorage",
        "DecidePoison: queueTrigger alertbot-decide-poison AzureWebJobsStorage",
        "DeliverPoison: queueTrigger alertbot-deliver-poison AzureWebJobsStorage",
        "InteractPoison: queueTrigger alertbot-interact-poison AzureWebJobsStorage",
        "Interactions: httpTrigger Anonymous post interactions",
        "Health: httpTrigger Anonymous get health",
        "WebSub: httpTrigger Anonymous get,post websub/{feed:length(25)}/{key}",
    ];

    [Fact]
    public void The_Build_Lists_Every_Function_With_Its_Trigger()
    {
        var listed = JsonDocument.Parse(File.ReadAllText(Path.Combine(Host.WorkerProcess.Folder, "functions.metadata"))).RootElement.EnumerateArray()
            .Select(function => $"{function.GetProperty("name").GetString()}: {Words(function.GetProperty("bindings")[0])}");

        Assert.Equal(_expected.Order(), listed.Order());
    }

    [Fact]
    public void The_Worker_Tells_The_Host_The_Same() =>
        Assert.Equal(_expected.Order(), desk.Host.Functions.Values.Select(function => $"{function.Name}: {Words(Host.QueueNames.Binding(function))}").Order());

    [Fact]
    public void Nothing_Runs_At_Every_Start() =>
        Assert.All(desk.Host.Functions.Values, function => Assert.DoesNotContain("runOnStartup", function.RawBindings[0], StringComparison.OrdinalIgnoreCase));

    private static string Words(JsonElement binding) => string.Join(' ', new[] { "type", "schedule", "queueName", "connection", "authLevel", "methods", "route" }
        .Where(name => binding.TryGetProperty(name, out _))
        .Select(name => binding.GetProperty(name))
        .Select(value => value.ValueKind == JsonValueKind.Array ? string.Join(',', value.EnumerateArray().Select(one => one.GetString())) : value.GetString()));
}
