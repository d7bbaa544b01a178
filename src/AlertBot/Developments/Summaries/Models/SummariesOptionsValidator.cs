using Microsoft.Extensions.Options;

namespace AlertBot.Developments.Summaries.Models;

[OptionsValidator]
internal sealed partial class SummariesOptionsValidator : IValidateOptions<SummariesOptions>;
