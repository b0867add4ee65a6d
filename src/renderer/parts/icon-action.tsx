/** A button that shows a drawing alone; its words are said, and shown when it is pointed at. */
import { memo } from 'react';
import { Button, type ButtonProps, Tooltip, TooltipTrigger } from 'react-aria-components';
import { Icon, type IconName } from './icon.tsx';

interface Props extends Pick<ButtonProps, 'onPress' | 'isDisabled' | 'slot'> {
  readonly icon: IconName;
  readonly label: string;
}

/** Where `onPress` stays the same, it is not drawn anew with what is around it. */
export const IconAction = memo(function IconAction({ icon, label, ...rest }: Props) {
  return (
    <TooltipTrigger delay={600}>
      <Button className="icon-btn" aria-label={label} {...rest}>
        <Icon name={icon} />
      </Button>
      <Tooltip className="tooltip" offset={6}>
        {label}
      </Tooltip>
    </TooltipTrigger>
  );
});
