using Microsoft.Extensions.Configuration;

namespace AlertBot.Telemetry;

/// <summary>Where telemetry goes, in the settings that OpenTelemetry and Azure Monitor have for it. With none of them nothing is exported.</summary>
internal sealed record TelemetryOptions(bool Otlp, string? AzureMonitor, string? Authentication, string? Sampler)
{
    /// <summary>Whether traces have anywhere to go.</summary>
    public bool Exports => Otlp || AzureMonitor is not null;

    /// <summary>
    /// The identity that may publish where local authentication is off: "Authorization=AAD;ClientId=…", as the Functions host reads it. Null where
    /// the connection string alone is enough; empty for the machine's only identity.
    /// </summary>
    public string? ClientId => Parts.Contains("Authorization=AAD", StringComparer.OrdinalIgnoreCase)
        ? Parts.FirstOrDefault(part => part.StartsWith("ClientId=", StringComparison.OrdinalIgnoreCase))?["ClientId=".Length..] ?? ""
        : null;

    /// <summary>
    /// Whether somebody asked for a part of the traces only. Left alone, the exporter to Azure Monitor keeps five a second (its README, Sampling) and
    /// decides for each step by how much there is just then: of an item's trace the beginning may be missing and the rest be there.
    /// </summary>
    public bool Samples => Sampler is { Length: > 0 };

    public static TelemetryOptions Read(IConfiguration configuration) => new(
        configuration["OTEL_EXPORTER_OTLP_ENDPOINT"] is { Length: > 0 },
        configuration["APPLICATIONINSIGHTS_CONNECTION_STRING"] is { Length: > 0 } insights ? insights : null,
        configuration["APPLICATIONINSIGHTS_AUTHENTICATION_STRING"],
        configuration["OTEL_TRACES_SAMPLER"]);

    private string[] Parts => (Authentication ?? "").Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
