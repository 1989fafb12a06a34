import { useQuery } from '@tanstack/react-query'
import type { components, operations } from '../genere/notification'
import { entetes, useAction } from './action'
import { corps, notification } from './client'

type Schemas = components['schemas']
export type ResumeMessage = Schemas['ResumeMessage']
export type Message = Schemas['Message']
export type FiltreMessages = NonNullable<operations['listerMessages']['parameters']['query']>

export function useMessages(filtre: FiltreMessages) {
  return useQuery({
    queryKey: ['messages', filtre],
    queryFn: ({ signal }) => corps(notification.GET('/messages', { params: { query: filtre }, signal })),
    placeholderData: (precedents) => precedents,
  })
}

/** How many messages wait; never asked on a timer, which would keep an abandoned session open. */
export function useNonLus(actif: boolean): number {
  const { data } = useQuery({
    queryKey: ['messages', 'non-lus'],
    enabled: actif,
    staleTime: 60_000,
    queryFn: ({ signal }) => corps(notification.GET('/messages', { params: { query: { limite: 1 } }, signal })),
  })
  return data?.nonLus ?? 0
}

export function useMessage(messageId: string) {
  return useQuery({
    queryKey: ['message', messageId],
    queryFn: ({ signal }) =>
      corps(notification.GET('/messages/{messageId}', { params: { path: { messageId } }, signal })),
  })
}

/** Being read is each person's own; a colleague still has the message to read. */
export function useMarquerLu(reussite: () => void) {
  return useAction(
    (messageId: string, cle) =>
      corps(notification.POST('/messages/{messageId}/lecture', { params: { path: { messageId }, ...entetes(cle) } })),
    reussite,
  )
}
