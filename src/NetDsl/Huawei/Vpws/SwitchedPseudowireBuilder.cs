namespace NetDsl.Huawei;

/// <summary>Sets options of a switching point.</summary>
public sealed class SwitchedPseudowireBuilder : Builder<SwitchedPseudowireBuilder, SwitchedPseudowire>
{
    internal SwitchedPseudowireBuilder(SwitchedPseudowire model)
        : base(model)
    {
    }
}
