using Microsoft.Extensions.AI;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace AlertBot.Developments.Summaries.Models;

internal static class SummariesServices
{
    public static IServiceCollection AddSummaries(this IServiceCollection services, IConfiguration configuration) => services
        .AddWritingModel(configuration)
        .AddSingleton<SummaryWriter>();

    /// <summary>The model alone, for whoever writes something else with it.</summary>
    public static IServiceCollection AddWritingModel(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<SummariesOptions>().Bind(configuration.GetSection("Summaries")).ValidateOnStart();
        return services
            .AddSingleton<IValidateOptions<SummariesOptions>, SummariesOptionsValidator>()
            // The wall's clock: a model takes its time whatever a replay's clock says.
            .AddSingleton(static provider =>
            {
                var options = provider.GetRequiredService<IOptions<SummariesOptions>>();
                return new WritingModel(options, TimeProvider.System, provider.GetService<IChatClient>() ?? ChatClients.Of(options.Value));
            });
    }
}
