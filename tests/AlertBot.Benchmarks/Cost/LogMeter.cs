using System.Text;
using Microsoft.Extensions.Logging;

namespace AlertBot.Benchmarks.Cost;

/// <summary>Counts the bytes of what the product logs.</summary>
internal sealed class LogMeter : ILoggerProvider, ILogger
{
    private long _bytes;
    private long _errors;

    public long Bytes => Interlocked.Read(ref _bytes);

    /// <summary>Lines that tell of a failure of ours; there should be none.</summary>
    public long Errors => Interlocked.Read(ref _errors);

    /// <summary>The last one.</summary>
    public string? LastError { get; private set; }

    public void Reset() => Interlocked.Exchange(ref _bytes, 0);

    public ILogger CreateLogger(string categoryName) => this;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Information;

    public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (!IsEnabled(logLevel))
            return;

        var line = $"{formatter(state, exception)} {exception}";
        Interlocked.Add(ref _bytes, Encoding.UTF8.GetByteCount(line));
        if (logLevel >= LogLevel.Error)
        {
            Interlocked.Increment(ref _errors);
            LastError = line;
        }
    }

    public void Dispose()
    {
    }
}
