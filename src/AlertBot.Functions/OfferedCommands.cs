using AlertBot.Discord.Registration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace AlertBot.Functions;

/// <summary>
/// The slash commands, as <c>alertbot run</c> registers them: nobody else does so after a deployment. Each instance that starts asks Discord what is
/// there, and writes only what differs.
/// </summary>
internal sealed partial class OfferedCommands(CommandRegistrar registrar, ILogger<OfferedCommands> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        switch (await registrar.RegisterAsync(stoppingToken))
        {
            case RegistrationResult.Different different:
                Log.Registered(logger, string.Join(", ", different.Lines));
                break;
            case RegistrationResult.Failed failed:
                Log.Failed(logger, failed.Why.Reason);
                break;
            default:
                break;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "Slash commands registered: {Changes}")]
        public static partial void Registered(ILogger logger, string changes);

        [LoggerMessage(LogLevel.Warning, "The slash commands could not be registered: {Reason}. The next instance that starts tries again.")]
        public static partial void Failed(ILogger logger, string? reason);
    }
}
