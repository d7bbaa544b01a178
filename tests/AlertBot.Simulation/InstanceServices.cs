using System.Diagnostics.Metrics;
using AlertBot.Discord;
using AlertBot.Discord.Rest;
using AlertBot.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Http;
using Microsoft.Extensions.Logging;

namespace AlertBot.Simulation;

/// <summary>The product's composition with everything that leaves the process replaced: clock, table, queues and the two HTTP clients.</summary>
internal static class InstanceServices
{
    public static ServiceProvider Build(
        string name, IConfiguration settings, TimeProvider clock, IEntityTable table, IHintQueues queues, HttpMessageHandler discord, HttpMessageHandler web, ILoggerFactory log)
    {
        var services = new ServiceCollection()
            .AddSingleton(log)
            .AddSingleton(clock)
            .AddSingleton(new DiscordClock(clock))
            .AddSingleton(new SenderName(name))
            .AddAlertBot(settings)
            .Replace(ServiceDescriptor.Singleton(table))
            .Replace(ServiceDescriptor.Singleton(queues))
            .Replace(ServiceDescriptor.Singleton<IMeterFactory>(SharedMeters.Instance));
        services.ConfigureAll<HttpClientFactoryOptions>(options =>
        {
            options.HttpMessageHandlerBuilderActions.Add(builder => builder.PrimaryHandler = builder.Name == DiscordApi.Client ? discord : web);
            // Time-outs are the lines' to make, on virtual time; real timers would end a run by the clock on the wall.
            options.HttpClientActions.Add(static client => client.Timeout = Timeout.InfiniteTimeSpan);
            options.HandlerLifetime = Timeout.InfiniteTimeSpan;
        });
        return services.BuildServiceProvider();
    }
}
