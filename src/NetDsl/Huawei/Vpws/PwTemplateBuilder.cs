namespace NetDsl.Huawei;

/// <summary>Describes a pseudowire template.</summary>
public sealed class PwTemplateBuilder : ViewBuilder<PwTemplateBuilder, PwTemplate>
{
    internal PwTemplateBuilder(PwTemplate model)
        : base(model)
    {
    }

    /// <summary>The name of the template, for a verb that refers to it.</summary>
    /// <param name="builder">The builder of the template.</param>
    public static implicit operator PwTemplateName(PwTemplateBuilder builder) => builder.Model.name.Or(default);
}
