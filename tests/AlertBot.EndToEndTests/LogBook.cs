using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace AlertBot.EndToEndTests;

/// <summary>Keeps every line that is logged at a level or above.</summary>
internal sealed class LogBook(LogLevel least) : ILoggerProvider
{
    private readonly ConcurrentQueue<string> _lines = new();

    public IReadOnlyCollection<string> Lines => _lines;

    public ILogger CreateLogger(string categoryName) => new Page(_lines, least);

    public void Dispose()
    {
    }

    private sealed class Page(ConcurrentQueue<string> lines, LogLevel least) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= least;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (IsEnabled(logLevel))
                lines.Enqueue($"{logLevel}: {formatter(state, exception)}{exception}");
        }
    }
}
