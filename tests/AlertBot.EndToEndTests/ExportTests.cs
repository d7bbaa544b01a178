namespace AlertBot.EndToEndTests;

/// <summary>What leaves <c>alertbot run</c> by the exporters that settings switch on, as it arrives at the other end.</summary>
public sealed class ExportTests
{
    private static readonly string[] _steps = ["poll item", "decide", "deliver", "POST /channels/{id}/messages"];

    [Fact]
    public async Task A_Collector_Gets_One_Trace_From_Item_To_Message_With_Figures_And_Logs_Beside_It()
    {
        await using var scene = await ExportScene.OpenAsync(root => new()
        {
            ["OTEL_EXPORTER_OTLP_ENDPOINT"] = root,
            ["OTEL_EXPORTER_OTLP_PROTOCOL"] = "http/protobuf",
            ["OTEL_BSP_SCHEDULE_DELAY"] = "200",
            ["OTEL_BLRP_SCHEDULE_DELAY"] = "200",
            ["OTEL_METRIC_EXPORT_INTERVAL"] = "500",
        });

        await scene.ShowsAsync(intake => IsOneTrace(intake.Spans));
        await scene.ShowsAsync(intake => intake.Metrics.Contains("alertbot.deliveries") && intake.Metrics.Contains("alertbot.delay"));
        await scene.ShowsAsync(intake => intake.Logs.Count > 0);

        Assert.DoesNotContain(scene.Token, scene.Intake.Everything, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Azure_Monitor_Gets_The_Same_Trace()
    {
        await using var scene = await ExportScene.OpenAsync(root => new()
        {
            ["APPLICATIONINSIGHTS_CONNECTION_STRING"] = $"InstrumentationKey={Guid.Empty};IngestionEndpoint={root}/;LiveEndpoint={root}/",
            ["OTEL_BSP_SCHEDULE_DELAY"] = "200",
        });

        await scene.ShowsAsync(intake => IsOneTrace(intake.Monitored));

        Assert.DoesNotContain(scene.Token, scene.Intake.Everything, StringComparison.Ordinal);
    }

    private static bool IsOneTrace(IReadOnlyList<(string Trace, string Name)> spans) =>
        spans.GroupBy(span => span.Trace).Any(trace => _steps.All(step => trace.Any(span => span.Name == step)));
}
