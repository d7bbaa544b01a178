using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace AlertBot.Simulation;

/// <summary>What an instance logs, in the trace.</summary>
internal sealed class TraceLog(Instance instance, Scheduler scheduler, Trace trace) : ILoggerFactory, ILogger
{
    // HttpClient's own lines tell real milliseconds, which differ from run to run.
    public ILogger CreateLogger(string categoryName) => categoryName.StartsWith("System.Net.Http", StringComparison.Ordinal) ? NullLogger.Instance : this;

    public void AddProvider(ILoggerProvider provider)
    {
    }

    public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Information;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (IsEnabled(logLevel) && !instance.IsDead)
            trace.Add(scheduler.Now, instance.Name, () => $"   {formatter(state, exception)} {exception?.GetBaseException().Message}".TrimEnd());
    }

    public void Dispose()
    {
    }
}
