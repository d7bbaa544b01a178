using Microsoft.Extensions.AI;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace AlertBot.Developments.Summaries.Models;

internal static class SummariesServices
{
    public static IServiceCollection AddSummaries(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<SummariesOptions>().Bind(configuration.GetSection("Summaries")).ValidateOnStart();
        return services
            .AddSingleton<IValidateOptions<SummariesOptions>, SummariesOptionsValidator>()
            .AddSingleton(provider =>
            {
                var options = provider.GetRequiredService<IOptions<SummariesOptions>>();
                return new SummaryWriter(
                    options,
                    provider.GetRequiredService<ILogger<SummaryWriter>>(),
                    TimeProvider.System,
                    provider.GetService<IChatClient>() ?? ChatClients.Of(options.Value));
            });
    }
}
