namespace NetDsl.Huawei;

/// <summary>How a board forwards L2TP traffic.</summary>
public enum L2tpForwardMode
{
    /// <summary>At the full bandwidth of the board. Keyword: <c>through</c>.</summary>
    Through,

    /// <summary>Through a loop, which queues per user need on boards without traffic manager. Keyword: <c>loopback</c>.</summary>
    Loopback,
}

/// <summary>What is set on a board. Command: <c>slot</c>.</summary>
public sealed class Board : ViewObject
{
    internal Setting<SlotId> slot;
    internal Setting<IcrqLimit> icrqLimit;
    internal Setting<L2tpForwardMode> l2tpForwardMode;

    /// <summary>The slot.</summary>
    public Setting<SlotId> Slot => slot;

    /// <summary>How many session requests are taken. Command: <c>l2tp icrq-limit</c>.</summary>
    public Setting<IcrqLimit> IcrqLimit => icrqLimit;

    /// <summary>How L2TP traffic is forwarded. Command: <c>forward-mode</c>.</summary>
    public Setting<L2tpForwardMode> L2tpForwardMode => l2tpForwardMode;
}
