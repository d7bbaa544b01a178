using Microsoft.Extensions.Logging;

namespace AlertBot.Simulation;

/// <summary>What an instance logs, in the trace.</summary>
internal sealed class TraceLog(Instance instance, Scheduler scheduler, Trace trace) : ILoggerFactory, ILogger
{
    public ILogger CreateLogger(string categoryName) => this;

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
