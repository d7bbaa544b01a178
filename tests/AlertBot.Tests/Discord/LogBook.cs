using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace AlertBot.Tests.Discord;

/// <summary>Keeps every line that is logged.</summary>
internal sealed class LogBook : ILoggerProvider
{
    private readonly ConcurrentQueue<string> _lines = new();

    public IReadOnlyCollection<string> Lines => _lines;

    public ILogger CreateLogger(string categoryName) => new Page(_lines);

    public void Dispose()
    {
    }

    private sealed class Page(ConcurrentQueue<string> lines) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            lines.Enqueue($"{logLevel}: {formatter(state, exception)}{exception}");
    }
}
