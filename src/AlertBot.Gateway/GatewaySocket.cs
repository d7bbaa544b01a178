using System.Globalization;
using AlertBot.Discord;
using AlertBot.Feeds.Health;
using Discord;
using Discord.WebSocket;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace AlertBot.Gateway;

/// <summary>Keeps the connection to Discord's gateway, which Discord.Net heals by itself, and hands over what comes.</summary>
internal sealed partial class GatewaySocket(
    DiscordSocketClient socket, GatewayAnswers answers, IOptions<DiscordOptions> options, IBeats beats, TimeProvider time, ILogger<GatewaySocket> logger) : BackgroundService
{
    // What `alertbot run` goes by when it says which way commands come.
    private static readonly TimeSpan _betweenBeats = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        socket.Log += TellAsync;
        socket.InteractionCreated += interaction => TakeAsync(interaction, stoppingToken);
        socket.Ready += () => beats.PutAsync(BeatKind.Gateway, time.GetUtcNow(), stoppingToken);
        await socket.LoginAsync(TokenType.Bot, options.Value.Token);
        await socket.StartAsync();
        try
        {
            using var timer = new PeriodicTimer(_betweenBeats, time);
            while (await timer.WaitForNextTickAsync(stoppingToken))
                await BeatAsync(stoppingToken);
        }
        finally
        {
            await socket.StopAsync();
        }
    }

    private async Task BeatAsync(CancellationToken cancellationToken)
    {
        if (socket.ConnectionState != ConnectionState.Connected)
            return;
        try
        {
            await beats.PutAsync(BeatKind.Gateway, time.GetUtcNow(), cancellationToken);
        }
#pragma warning disable CA1031 // A store that is away for a minute is no reason to leave the gateway.
        catch (Exception problem) when (problem is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
#pragma warning restore CA1031
        {
            Log.NoBeat(logger, problem);
        }
    }

    // Not awaited: Discord.Net reads nothing more, not even the heartbeat, while a handler is at work.
    private Task TakeAsync(SocketInteraction socketInteraction, CancellationToken cancellationToken)
    {
        _ = answers.AnswerAsync(SocketReading.Read(socketInteraction, Self), cancellationToken);
        return Task.CompletedTask;
    }

    private string Self => socket.CurrentUser?.Id.ToString(CultureInfo.InvariantCulture) ?? "";

    private Task TellAsync(LogMessage message)
    {
        var level = Level(message.Severity);
        Log.Said(logger, level, message.Source, message.Message, message.Exception);
        return Task.CompletedTask;
    }

    private static LogLevel Level(LogSeverity severity) => severity switch
    {
        LogSeverity.Critical => LogLevel.Critical,
        LogSeverity.Error => LogLevel.Error,
        LogSeverity.Warning => LogLevel.Warning,
        LogSeverity.Info => LogLevel.Information,
        LogSeverity.Verbose => LogLevel.Debug,
        _ => LogLevel.Trace,
    };

    private static partial class Log
    {
        [LoggerMessage(Message = "{Source}: {Message}")]
        public static partial void Said(ILogger logger, LogLevel level, string source, string? message, Exception? exception);

        [LoggerMessage(LogLevel.Warning, "That the gateway is connected could not be stored; the next minute tries again.")]
        public static partial void NoBeat(ILogger logger, Exception exception);
    }
}
