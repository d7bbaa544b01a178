using Azure.Identity;
using Azure.Monitor.OpenTelemetry.Exporter;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry;
using OpenTelemetry.Resources;

namespace AlertBot.Telemetry;

/// <summary>
/// Traces, figures and logs of a host to where the settings say. Only the product's own spans are sent: an HTTP client's name whole addresses, and the
/// address of an answer to an interaction holds its token.
/// </summary>
public static class TelemetryServices
{
    // "AlertBot" and "AlertBot.Discord".
    private const string Ours = "AlertBot*";

    /// <param name="host">What the service is called where telemetry arrives: alertbot-HOST.</param>
    public static OpenTelemetryBuilder AddTelemetry(this IServiceCollection services, IConfiguration configuration, string host)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var options = TelemetryOptions.Read(configuration);
        var telemetry = services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService($"alertbot-{host}"))
            .WithMetrics(metrics => metrics.AddMeter(Ours));
        if (options.Exports)
            telemetry.WithTracing(tracing => tracing.AddSource(Ours)).WithLogging();
        if (options.Otlp)
            telemetry.UseOtlpExporter();
        if (options.AzureMonitor is not null)
            telemetry.UseAzureMonitorExporter(monitor => Set(monitor, options));
        return telemetry;
    }

    private static void Set(AzureMonitorExporterOptions monitor, TelemetryOptions options)
    {
        monitor.ConnectionString = options.AzureMonitor;
        if (options.ClientId is { } id)
            monitor.Credential = Identity(id);
        if (!options.Samples)
            (monitor.SamplingRatio, monitor.TracesPerSecond) = (1, null);
    }

    private static ManagedIdentityCredential Identity(string id) =>
        new(id.Length == 0 ? ManagedIdentityId.SystemAssigned : ManagedIdentityId.FromUserAssignedClientId(id));
}
