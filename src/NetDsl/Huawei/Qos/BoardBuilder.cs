using System.Runtime.CompilerServices;

namespace NetDsl.Huawei;

/// <summary>Describes what is set on a board.</summary>
public sealed class BoardBuilder : ViewBuilder<BoardBuilder, Board>
{
    internal BoardBuilder(Board model)
        : base(model)
    {
    }

    /// <summary>How many session requests are taken. Command: <c>l2tp icrq-limit</c>.</summary>
    /// <param name="limit">1 to 60000.</param>
    /// <returns>This builder.</returns>
    public BoardBuilder IcrqLimit(IcrqLimit limit, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.icrqLimit, limit, file, line);

    /// <summary>How L2TP traffic is forwarded. Command: <c>forward-mode</c>.</summary>
    /// <param name="mode">Through, which is the default, or loopback for queues per user.</param>
    /// <returns>This builder.</returns>
    public BoardBuilder L2tpForwardMode(Input<L2tpForwardMode> mode, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.l2tpForwardMode, mode, file, line);
}
